package org.buluo.core.account;

import java.util.Optional;
import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Status;
import org.buluo.core.roster.Ownership;
import org.buluo.core.roster.School;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.SchoolStanding;

/** The facts that a policy pack asks for, on the facts' day (account-rules.md, Aid, Facts). */
final class AidFacts {

    private final Vantage vantage;

    AidFacts(Vantage vantage) {
        this.vantage = vantage;
    }

    /**
     * @param standing the school standing on the facts' day
     * @param ruling the decision that gave it, if one did
     */
    ChildFacts of(
            Child child,
            Movements movements,
            SchoolStanding standing,
            Optional<Ruling> ruling,
            Schooling schooling,
            Household household) {
        Boolean rural = household.rural();
        boolean outsider = isPupilHere(standing) && Categories.isOutsider(child, household, vantage.places());
        Optional<School> school = vantage.directory().find(schooling.school());
        return new ChildFacts(
                schooling.stage(),
                schooling.grade(),
                schooling.boarding(),
                Categories.of(
                                child,
                                vantage.calendar().factsDay(),
                                vantage.calendar().term(),
                                rural,
                                outsider)
                        .orElse(null),
                schoolCounty(child, standing, ruling, schooling.school()),
                code(household.county()),
                rural,
                status(movements, standing),
                school.map(School::ownership)
                        .filter(o -> o != Ownership.UNKNOWN)
                        .orElse(null),
                school.map(School::tuition).orElse(null));
    }

    private static boolean isPupilHere(SchoolStanding standing) {
        return standing == SchoolStanding.ENROLLED
                || standing == SchoolStanding.HOME_TAUGHT
                || standing == SchoolStanding.SUSPENDED;
    }

    private Status status(Movements movements, SchoolStanding standing) {
        return switch (standing) {
            case ENROLLED, HOME_TAUGHT, ELSEWHERE -> Status.IN_SCHOOL;
            case SUSPENDED -> Status.SUSPENDED;
            case BELOW_AGE, COMPLETED, LEFT, OUT -> Status.LEFT;
            case SUSPECTED_OUT -> movements.withdrawnBy(vantage.calendar().factsDay()) ? Status.LEFT : null;
            case UNKNOWN -> null;
        };
    }

    private String schoolCounty(Child child, SchoolStanding standing, Optional<Ruling> ruling, SchoolRef school) {
        if (standing == SchoolStanding.ELSEWHERE) {
            return ChildFacts.ANOTHER_COUNTY;
        }
        if (ruling.filter(r -> r == Ruling.ENROLLED).isPresent()) {
            return vantage.county().code();
        }
        boolean onList = !child.enrolments().isEmpty() || !child.kindergarten().isEmpty();
        if (!onList) {
            return null;
        }
        return vantage.directory().isElsewhere(school)
                ? ChildFacts.ANOTHER_COUNTY
                : vantage.county().code();
    }

    private String code(Whereabouts whereabouts) {
        return switch (whereabouts) {
            case HERE -> vantage.county().code();
            case ANOTHER -> ChildFacts.ANOTHER_COUNTY;
            case NOT_TOLD -> null;
        };
    }
}
