/** The schools of the county, founded from its villages. May use: people, core.schooling. */
package org.buluo.county.schools;
