/** What each roster states of one person: the columns, the rows and the forms that offices write them in. May use: core, people, schools. */
package org.buluo.county.rosters;
