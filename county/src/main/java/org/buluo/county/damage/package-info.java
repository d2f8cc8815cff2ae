/** Slips of the pen, one class for each kind (domain.md §8). They never change what a row means. May use: people, rosters, core.identity. */
package org.buluo.county.damage;
