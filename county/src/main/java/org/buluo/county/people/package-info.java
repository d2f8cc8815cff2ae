/** People who never lived: names, identity numbers of regions never assigned, families. May use: core.identity. */
package org.buluo.county.people;
