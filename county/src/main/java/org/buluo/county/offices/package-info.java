/**
 * Which office sends which file, in which format, with which odd headings. May use: people, schools, rosters,
 * lives, damage, sheets.
 */
package org.buluo.county.offices;
