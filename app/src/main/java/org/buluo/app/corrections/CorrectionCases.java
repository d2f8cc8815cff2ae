package org.buluo.app.corrections;

import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.casework.Cases;
import org.buluo.app.casework.ClosingPredicate;
import org.buluo.app.casework.DueDates;
import org.buluo.app.casework.Owner;
import org.buluo.app.casework.Subject;
import org.buluo.app.casework.SubjectKind;
import org.buluo.app.platform.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Lists that were handed over are one matter of whoever keeps the rosters, however many lists these are; it closes itself
 * when each of their lines is closed, or accepted as it stands.
 */
@Component
class CorrectionCases {

    static final String KIND = "correction";

    private final Cases cases;
    private final DueDates dueDates;

    CorrectionCases(Cases cases, DueDates dueDates) {
        this.cases = cases;
        this.dueDates = dueDates;
    }

    /** By when a list that is handed over today is due. */
    java.time.LocalDate due(java.time.LocalDate today) {
        return dueDates.from(today);
    }

    /** @return the matter's number */
    long handed(Owner owner, SignedIn who) {
        String township = owner.level() == OwnerLevel.TOWNSHIP ? owner.name() : "";
        String school = owner.level() == OwnerLevel.SCHOOL ? owner.name() : "";
        Subject subject = new Subject(SubjectKind.UNIT, key(owner), null, township, school);
        return cases.open(KIND, subject, owner, "", who);
    }

    private static String key(Owner owner) {
        return owner.name();
    }

    /** Lines changed: a matter of which no line waits closes. */
    void settled() {
        cases.dataChanged(KIND);
    }

    /** What a matter's cause is. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        CaseKind correctionCase(CorrectionWords words) {
            return CaseKind.of(KIND, SubjectKind.UNIT, "corrections.case")
                    .saying(detail -> words.say("corrections.case.detail"))
                    .closing(ClosingPredicate.query("""
                            select distinct h.owner as subject from corrections.line l
                            join corrections.handing h on h.id = l.handing_id
                            where l.state in ('open', 'disputed')
                            """));
        }
    }
}
