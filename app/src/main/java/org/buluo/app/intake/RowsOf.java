package org.buluo.app.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Rosters;

/** All rows about persons, whatever their kind. */
final class RowsOf {

    private RowsOf() {}

    static void persons(Rosters rosters, Consumer<PersonRow> told) {
        Stream.<List<? extends PersonRow>>of(
                        rosters.registeredPoor(),
                        rosters.enrolments(),
                        rosters.kindergartenChildren(),
                        rosters.residents(),
                        rosters.beneficiaries(),
                        rosters.disabilityCards(),
                        rosters.elsewherePupils(),
                        rosters.replies(),
                        rosters.identifications(),
                        rosters.bankLines(),
                        rosters.leavers())
                .forEach(rows -> rows.forEach(told));
    }
}
