package org.buluo.app.policy;

import java.time.LocalDate;
import org.buluo.core.time.Term;

/**
 * The children of a reconciliation.
 *
 * @param run its key
 * @param term of which it is
 * @param asOf nothing dated later is known in it
 * @param children how many
 */
public record Roster(long run, Term term, LocalDate asOf, int children) {}
