/**
 * A county that never existed, from one seed: {@link org.buluo.county.Synth}. Its people, schools, rosters, damage
 * and truth are packages below. May use: core, files.progress.
 */
package org.buluo.county;
