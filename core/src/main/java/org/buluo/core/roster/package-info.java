/**
 * What the bureaus' rosters say: one record for each kind of row of design.md §5, in typed values. A row states;
 * it does not decide. May use: identity, money, place, schooling, text, time.
 *
 * <p>In these records an empty string, an {@code ABSENT} or {@code UNKNOWN} value and a null date all mean: not
 * known. A cell that could not be read is not known too; whoever read the file has listed it as a defect.
 */
package org.buluo.core.roster;
