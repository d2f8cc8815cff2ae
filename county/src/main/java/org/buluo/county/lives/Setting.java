package org.buluo.county.lives;

import org.buluo.county.damage.Errors;
import org.buluo.county.rosters.TermDays;
import org.buluo.county.schools.Directory;

/**
 * What all lives of a county share.
 *
 * @param days the days of the term
 * @param directory its schools
 * @param errors how careless its offices are
 */
public record Setting(TermDays days, Directory directory, Errors errors) {}
