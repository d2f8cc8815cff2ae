package org.buluo.app.records;

import java.time.LocalDate;
import java.util.List;
import org.buluo.app.account.ChildLine;
import org.buluo.app.account.Past;
import org.buluo.app.account.Run;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardsOfChildren;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.app.casework.StoredCase;
import org.buluo.app.linkage.MadeDecision;
import org.buluo.core.time.Term;

/**
 * Everything of one child, across the terms (一生一档).
 *
 * @param run the newest reconciliation that holds the child
 * @param child as that one has it
 * @param household 户编号; empty when not known
 * @param head the name of the head of the household; empty when not known
 * @param named the rosters that name the child
 * @param terms what each term's newest reconciliation says, the newest term first
 * @param awards of all terms, the newest first
 * @param payments that are known, the earliest first
 * @param cases open ones first
 * @param decisions of people about the child
 */
public record ChildFile(
        Run run,
        ChildLine child,
        String household,
        String head,
        List<Named> named,
        List<OfTerm> terms,
        List<Awarded> awards,
        List<BankEntry> payments,
        List<StoredCase> cases,
        List<MadeDecision> decisions) {

    /** A roster's row that names the child. @param on the day of which the file speaks; null when not known */
    public record Named(String kind, String file, String sheet, int row, LocalDate on) {}

    /** A term: standings and verdicts. */
    public record OfTerm(Past past, List<StoredVerdict> verdicts) {}

    /** An award with its way. */
    public record Awarded(Term term, Award award, AwardsOfChildren.Way way) {}

    @Override
    public String toString() {
        return "ChildFile[" + child.line().childId() + "]";
    }
}
