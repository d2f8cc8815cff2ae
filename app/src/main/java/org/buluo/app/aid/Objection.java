package org.buluo.app.aid;

import java.time.Instant;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.SignedIn;

/**
 * An objection (异议) or appeal (申诉).
 *
 * @param id its key
 * @param award about which; null for an appeal about a child without one
 * @param child the child's key; null for an appeal about a child that is on no list
 * @param kind whose it is
 * @param township of the list, or of the child
 * @param school of the list, or of the child
 * @param person the child
 * @param provision id in the pack; empty for an appeal of whoever can't tell
 * @param reason as it was told
 * @param raisedById the account that entered it
 * @param raisedBy that person's name
 * @param raisedAt when
 * @param outcome null while it is open
 * @param note what was said when it was settled
 * @param settledBy that person's name; null while it is open
 * @param isByPage whether it was handed in at a notice's public page
 * @param raiser whose words it is, and where they are reached; empty when nobody said
 * @param settledAt when; null while it is open
 * @param rule that its decision names
 */
public record Objection(
        long id,
        Long award,
        Long child,
        Kind kind,
        String township,
        String school,
        PersonOnList person,
        String provision,
        String reason,
        long raisedById,
        String raisedBy,
        Instant raisedAt,
        Outcome outcome,
        String note,
        String settledBy,
        boolean isByPage,
        String raiser,
        Instant settledAt,
        RuleNamed rule) {

    /** Whose it is. */
    public enum Kind {
        /** 学校异议. */
        SCHOOL,
        /** 公示异议: anybody's, during a notice or after it. */
        PUBLIC,
        /** 申诉: a family's. */
        APPEAL
    }

    /** How it ended. */
    public enum Outcome {
        /** 不成立: the award goes on. */
        DISMISSED,
        /** 成立: the award is dropped, or a dropped one begins anew. */
        UPHELD,
        /** 撤回: by whoever raised it. */
        WITHDRAWN,
        /** 已列入: the child has what its family appealed for, by a later determination. */
        GRANTED
    }

    /** Whether it is an appeal about a child that has no award. */
    public boolean isWithoutAward() {
        return award == null;
    }

    /** Whether this reader settles such matters, or took the words down: the public page promises nobody else does. */
    private boolean isOpenTo(SignedIn reader) {
        return Permission.APPROVE_AID.isOf(reader.role()) || !isByPage && raisedById == reader.id();
    }

    /** Whose words they are as far as this reader may know: the school that is objected to hears no name. */
    public String raiser(SignedIn reader) {
        return isOpenTo(reader) ? raiser : "";
    }

    /** Whether this reader may know what was said: a stranger's words on a page tell who wrote them. */
    public boolean tellsReason(SignedIn reader) {
        return !isByPage || isOpenTo(reader);
    }

    @Override
    public String toString() {
        return "Objection[" + id + " " + kind + " " + school + " " + township + "]";
    }
}
