/**
 * What became of each child: one class per story, and what the offices' lists say of it. A story's words may be
 * odd (an unknown 就读方式, an undated row), because the truth follows what is said; slips of the pen come later,
 * in {@code damage}. May use: people, schools, rosters, truth, damage.Errors.
 */
package org.buluo.county.lives;
