package org.buluo.app.aid;

import java.util.Optional;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.Cases;
import org.buluo.app.casework.ClosingPredicate;
import org.buluo.app.casework.OwnerRule;
import org.buluo.app.casework.Subject;
import org.buluo.app.casework.SubjectKind;
import org.buluo.app.platform.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Each objection and appeal is a case of the township's, else of the county's; it closes when the objection is settled. */
@Component
class ObjectionCases {

    private static final String OBJECTION = "aid-objection";
    private static final String APPEAL = "aid-appeal";
    private static final int WORKING_DAYS = 5;

    private final Cases cases;

    ObjectionCases(Cases cases) {
        this.cases = cases;
    }

    void raised(Objection objection, SignedIn who) {
        cases.open(kind(objection), subject(objection), "", who);
    }

    /** @param proof what shows it */
    void settled(Objection objection, String proof) {
        cases.settled(kind(objection), subject(objection), proof);
    }

    /** The number of its matter while that is open. */
    Optional<Long> open(Objection objection) {
        return cases.find(kind(objection), subject(objection));
    }

    private static String kind(Objection objection) {
        return objection.kind() == Objection.Kind.APPEAL ? APPEAL : OBJECTION;
    }

    private static Subject subject(Objection objection) {
        return Subject.award(
                String.valueOf(objection.id()), objection.child(), objection.township(), objection.school());
    }

    /** What a matter's cause is. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        private static final String STANDING =
                "select cast(o.id as text) as subject from aid.objection o where o.outcome is null and ";

        @Bean
        CaseKind aidObjection() {
            return CaseKind.of(OBJECTION, SubjectKind.AWARD, "aid.case.objection")
                    .due(WORKING_DAYS)
                    .ownedBy(OwnerRule.TOWNSHIP)
                    .closing(ClosingPredicate.query(STANDING + "o.kind <> 'APPEAL'"));
        }

        @Bean
        CaseKind aidAppeal() {
            return CaseKind.of(APPEAL, SubjectKind.AWARD, "aid.case.appeal")
                    .due(WORKING_DAYS)
                    .ownedBy(OwnerRule.TOWNSHIP)
                    .closing(ClosingPredicate.query(STANDING + "o.kind = 'APPEAL'"));
        }
    }
}
