package org.buluo.core.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Lists;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;

/** A child of an account, with what rates ask of it. */
record Kid(LocalDate birth, SchoolStanding standing, Stage stage, ResidentState state, AidStanding aid, long due) {

    /** Enrolled, and in the population register. */
    static Kid born(String day, Stage stage) {
        LocalDate birth = day.isEmpty() ? null : LocalDate.parse(day);
        return new Kid(birth, SchoolStanding.ENROLLED, stage, ResidentState.NORMAL, AidStanding.NOT_ENTITLED, 0);
    }

    static Kid of(AidStanding aid, long due) {
        return new Kid(null, SchoolStanding.ENROLLED, null, null, aid, due);
    }

    Kid is(SchoolStanding other) {
        return new Kid(birth, other, stage, state, aid, due);
    }

    /** @param other null for a child whom the population register does not have */
    Kid registered(ResidentState other) {
        return new Kid(birth, standing, stage, other, aid, due);
    }

    ChildAccount line() {
        return new ChildAccount(
                "S1R2",
                List.of(),
                PersonName.UNKNOWN,
                Sex.UNKNOWN,
                birth,
                "",
                "",
                "",
                aid,
                SchoolStanding.UNKNOWN, // what is known later must not count
                standing,
                StudentNumber.ABSENT,
                "",
                "",
                stage,
                null,
                Set.of(),
                "",
                Fen.of(due),
                Fen.ZERO,
                Fen.ZERO,
                List.of(),
                List.of(),
                "",
                state == null ? List.of() : List.of(row()),
                new Lists(0),
                ChildFacts.NOTHING);
    }

    private PersonRow row() {
        return new Resident(
                new Origin(0, 2),
                "",
                PersonName.UNKNOWN,
                CitizenId.ABSENT,
                Sex.UNKNOWN,
                birth,
                "",
                PersonName.UNKNOWN,
                "",
                "",
                state);
    }
}
