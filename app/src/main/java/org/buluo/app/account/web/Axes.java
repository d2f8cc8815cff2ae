package org.buluo.app.account.web;

import java.util.List;
import java.util.stream.Stream;
import org.buluo.app.account.Tally;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.springframework.stereotype.Component;

/** By what the home page tells children apart. */
@Component
class Axes {

    private final Tell tell;

    Axes(Tell tell) {
        this.tell = tell;
    }

    Matrix.Axis aid() {
        return new Matrix.Axis(
                "aid",
                tally -> tally.aid().name(),
                value -> tell.aid(AidStanding.valueOf(value)),
                Stream.of(AidStanding.values()).map(Enum::name).toList());
    }

    Matrix.Axis schooling() {
        return new Matrix.Axis(
                "schooling",
                tally -> tally.schooling().name(),
                value -> tell.schooling(SchoolStanding.valueOf(value)),
                Stream.of(SchoolStanding.values()).map(Enum::name).toList());
    }

    Matrix.Axis stage() {
        return new Matrix.Axis(
                "stage",
                Tally::stage,
                tell::stage,
                Stream.concat(Stream.of(Stage.values()).map(Stage::code), Stream.of(""))
                        .toList());
    }

    Matrix.Axis township(List<Tally> tallies) {
        List<String> names = tallies.stream()
                .map(Tally::township)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new Matrix.Axis(
                "township",
                Tally::township,
                tell::place,
                Stream.concat(names.stream(), Stream.of("")).toList());
    }
}
