package org.buluo.county.truth;

import java.util.EnumSet;
import java.util.Set;
import org.buluo.core.policy.Category;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.buluo.county.rosters.Provision;

/**
 * The provisions that are paid to a person (policy/hubei-2019.md), worked out a second time, with the amounts in
 * fen. Nothing here is shared with the policy pack that it checks.
 */
final class AidRule {

    private static final Set<Category> FOUR = EnumSet.of(
            Category.REGISTERED_POOR, Category.DISABLED, Category.MINIMUM_LIVING_RURAL, Category.DESTITUTE_RURAL);
    private static final Term DAY_PUPILS_FROM = new Term(2019, Term.Season.AUTUMN);

    private final AidFacts facts;
    private final Term term;

    AidRule(AidFacts facts, Term term) {
        this.facts = facts;
        this.term = term;
    }

    /** The verdict for a child known, or supposed, to be in a stage; refused when the provision does not name it. */
    Outcome judge(Provision provision, Stage stage) {
        long most = amount(provision, stage);
        if (most == 0) {
            return Outcome.REFUSED;
        }
        Boolean holds = and(facts.inSchool(), condition(provision));
        if (Boolean.FALSE.equals(holds)) {
            return Outcome.REFUSED;
        }
        Boolean here = provision == Provision.RAIN_DEW ? Boolean.TRUE : facts.here();
        if (holds == null || here == null || facts.stage() == null) {
            return new Outcome(Outcome.Kind.UNKNOWN, Boolean.FALSE.equals(here) ? 0 : most);
        }
        return new Outcome(here ? Outcome.Kind.GRANTED : Outcome.Kind.ELSEWHERE, most);
    }

    private Boolean condition(Provision provision) {
        return switch (provision) {
            case PRESCHOOL_SUBSIDY -> and(anyPoor(), irrelevantElsewhere(facts.openKindergarten()));
            case BOARDER_LIVING -> and(anyPoor(), irrelevantElsewhere(facts.boarding()));
            case DAY_PUPIL_LIVING -> and(fourClasses(), irrelevantElsewhere(not(facts.boarding())));
            case SENIOR_GRANT -> anyPoor();
            case VOCATIONAL_GRANT -> and(atMost(2), or(facts.rural(), anyPoor()));
            case RAIN_DEW -> holdsAny(EnumSet.of(Category.REGISTERED_POOR));
            default -> Boolean.FALSE;
        };
    }

    /** For a child at school elsewhere, boarding and the school's type do not matter when they are not known. */
    private Boolean irrelevantElsewhere(Boolean fact) {
        return fact == null && facts.elsewhere() ? Boolean.TRUE : fact;
    }

    private long amount(Provision provision, Stage stage) {
        boolean primary = stage == Stage.PRIMARY;
        boolean compulsory = primary || stage == Stage.JUNIOR;
        boolean vocational = stage == Stage.VOCATIONAL;
        return switch (provision) {
            case PRESCHOOL_SUBSIDY -> stage == Stage.PRESCHOOL ? 50_000 : 0;
            case BOARDER_LIVING -> !compulsory ? 0 : primary ? 50_000 : 62_500;
            case DAY_PUPIL_LIVING -> !compulsory || term.compareTo(DAY_PUPILS_FROM) < 0 ? 0 : primary ? 25_000 : 31_250;
            case SENIOR_GRANT -> stage != Stage.SENIOR ? 0 : registeredOrUnknown() ? 125_000 : 100_000;
            case VOCATIONAL_GRANT -> vocational ? 100_000 : 0;
            case RAIN_DEW -> vocational || stage == Stage.HIGHER_VOCATIONAL ? 150_000 : 0;
            default -> 0;
        };
    }

    private boolean registeredOrUnknown() {
        return facts.categories() == null || facts.categories().contains(Category.REGISTERED_POOR);
    }

    private Boolean anyPoor() {
        return facts.categories() == null ? null : (Boolean) !facts.categories().isEmpty();
    }

    private Boolean fourClasses() {
        return holdsAny(FOUR);
    }

    private Boolean holdsAny(Set<Category> wanted) {
        return facts.categories() == null
                ? null
                : (Boolean) facts.categories().stream().anyMatch(wanted::contains);
    }

    private Boolean atMost(int grade) {
        return facts.grade() == null ? null : (Boolean) (facts.grade() <= grade);
    }

    private static Boolean and(Boolean a, Boolean b) {
        if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
            return Boolean.FALSE;
        }
        return a == null || b == null ? null : Boolean.TRUE;
    }

    private static Boolean or(Boolean a, Boolean b) {
        return not(and(not(a), not(b)));
    }

    private static Boolean not(Boolean a) {
        return a == null ? null : (Boolean) !a;
    }
}
