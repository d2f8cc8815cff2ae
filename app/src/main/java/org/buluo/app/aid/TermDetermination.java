package org.buluo.app.aid;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A determination (资助核定) of a term, as it was frozen.
 *
 * @param id its key
 * @param term code
 * @param number the how many-th of its term, from 1
 * @param run the reconciliation whose verdicts it froze
 * @param asOf nothing dated later was known
 * @param cutOff the day of the facts
 * @param packVersion of the policy pack
 * @param lines awards that it added
 * @param amountFen of these together
 * @param kept entitlements that had an award already
 * @param superseded awards under way whose place it took
 * @param elsewhere verdicts that another county pays
 * @param openChildren children of whom some verdict is not known
 * @param frozenBy the person's name
 * @param frozenAt when
 */
public record TermDetermination(
        long id,
        String term,
        int number,
        long run,
        LocalDate asOf,
        LocalDate cutOff,
        int packVersion,
        int lines,
        long amountFen,
        int kept,
        int superseded,
        int elsewhere,
        int openChildren,
        String frozenBy,
        Instant frozenAt) {}
