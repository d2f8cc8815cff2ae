package org.buluo.app.records;

import org.buluo.app.account.Run;

/**
 * On what papers of a term rest.
 *
 * @param run the reconciliation
 * @param isDetermined whether the term's verdicts were frozen: then awards count before verdicts
 */
public record Basis(Run run, boolean isDetermined) {}
