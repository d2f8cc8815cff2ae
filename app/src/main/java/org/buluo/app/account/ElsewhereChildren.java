package org.buluo.app.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.intake.TownshipChild;
import org.buluo.app.intake.TownshipChildren;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.springframework.stereotype.Component;

/** Tells intake of whom a township is to be asked, by the account that counts now. */
@Component
class ElsewhereChildren implements TownshipChildren {

    private static final String STANDINGS = String.join(
            ",", SchoolStanding.ELSEWHERE.name(), SchoolStanding.SUSPECTED_OUT.name(), SchoolStanding.UNKNOWN.name());

    private final Runs runs;
    private final Lines lines;
    private final Clock clock;

    ElsewhereChildren(Runs runs, Lines lines, Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public List<TownshipChild> of(Scope scope, String township) {
        Optional<Run> current = runs.current(scope);
        List<TownshipChild> children = new ArrayList<>();
        ListState asked = new ListState("", Map.of("schooling", STANDINGS, "township", township));
        current.ifPresent(run -> lines.each(
                scope,
                run.id(),
                ChildFilter.of(asked, LocalDate.now(clock)),
                Integer.MAX_VALUE,
                line -> children.add(child(line))));
        return children;
    }

    private static TownshipChild child(Line line) {
        boolean elsewhere = line.schooling() == SchoolStanding.ELSEWHERE;
        return new TownshipChild(
                line.person().name(),
                line.person().idNumber(),
                line.village(),
                elsewhere ? line.elsewhereCounty() : "",
                elsewhere ? line.school() : "",
                Stage.ofCode(line.stage()).orElse(null),
                line.grade(),
                elsewhere);
    }
}
