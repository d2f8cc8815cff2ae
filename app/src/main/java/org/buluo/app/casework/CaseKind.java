package org.buluo.app.casework;

import java.util.function.UnaryOperator;

/**
 * A kind of matter. A module declares each of its own as a bean, in one small file:
 *
 * <pre>{@code
 * @Bean
 * CaseKind objectionToNotice() {
 *     return CaseKind.of("aid-objection", SubjectKind.AWARD, "aid.case.objection")
 *             .due(5).ownedBy(OwnerRule.TOWNSHIP).withApproval()
 *             .closing(ClosingPredicate.query("select key as subject from aid.objection where answered_at is null"));
 * }
 * }</pre>
 *
 * @param code short, unlike any other's
 * @param subject what its matters are about
 * @param key of its name, in the module's bundle
 * @param workingDays by when it is due after it was opened; 0 for the county's own number
 * @param owner who owns it at first
 * @param needsApproval whether a second person must agree that it is closed
 * @param escalateAfter after how many working days past its day it goes up (school, township, county); 0 for never
 * @param closing how it is known that its cause is gone
 * @param words what is said of a matter's detail, in the language of the present thread
 * @param isRaised whether people may open one by hand
 */
public record CaseKind(
        String code,
        SubjectKind subject,
        String key,
        int workingDays,
        OwnerRule owner,
        boolean needsApproval,
        int escalateAfter,
        ClosingPredicate closing,
        UnaryOperator<String> words,
        boolean isRaised) {

    private static final int ESCALATE = 5;

    /**
     * A kind that is due in the county's number of working days, owned by whoever is nearest, closed by one person, and
     * goes up after five working days.
     */
    public static CaseKind of(String code, SubjectKind subject, String key) {
        return new CaseKind(
                code,
                subject,
                key,
                0,
                OwnerRule.NEAREST,
                false,
                ESCALATE,
                ClosingPredicate.people(),
                UnaryOperator.identity(),
                false);
    }

    /** Due after so many working days. */
    public CaseKind due(int days) {
        return new CaseKind(code, subject, key, days, owner, needsApproval, escalateAfter, closing, words, isRaised);
    }

    /** Owned at first by whom a rule names. */
    public CaseKind ownedBy(OwnerRule rule) {
        return new CaseKind(
                code, subject, key, workingDays, rule, needsApproval, escalateAfter, closing, words, isRaised);
    }

    /** Closed only when a second person agrees. */
    public CaseKind withApproval() {
        return new CaseKind(code, subject, key, workingDays, owner, true, escalateAfter, closing, words, isRaised);
    }

    /** Going up so many working days past its day; 0 for never. */
    public CaseKind escalating(int days) {
        return new CaseKind(code, subject, key, workingDays, owner, needsApproval, days, closing, words, isRaised);
    }

    /** Closed by itself when this says that its cause is gone. */
    public CaseKind closing(ClosingPredicate predicate) {
        return new CaseKind(
                code, subject, key, workingDays, owner, needsApproval, escalateAfter, predicate, words, isRaised);
    }

    /** Whose detail is kept in a form of the module's own. @param say puts it into words */
    public CaseKind saying(UnaryOperator<String> say) {
        return new CaseKind(
                code, subject, key, workingDays, owner, needsApproval, escalateAfter, closing, say, isRaised);
    }

    /** That people may open by hand. */
    public CaseKind raisedByHand() {
        return new CaseKind(code, subject, key, workingDays, owner, needsApproval, escalateAfter, closing, words, true);
    }
}
