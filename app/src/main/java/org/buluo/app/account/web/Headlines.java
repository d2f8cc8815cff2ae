package org.buluo.app.account.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.buluo.app.account.Tally;
import org.buluo.app.platform.ListState;
import org.buluo.core.account.AidStanding;
import org.buluo.core.schooling.SchoolStanding;

/** The figures that a leader looks at first. */
final class Headlines {

    private final List<Tally> tallies;
    private final ListState list;

    private Headlines(List<Tally> tallies, ListState list) {
        this.tallies = tallies;
        this.list = list;
    }

    /** @param overdue children of whom something is past its day; negative to leave the figure out */
    static List<Figure> of(List<Tally> tallies, ListState list, long overdue) {
        Headlines lines = new Headlines(tallies, list);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("account.figure.children", Matrix.count(tallies, t -> true), list.url(), ""));
        figures.add(lines.aid("account.figure.paid", "good", AidStanding.PAID, AidStanding.PAID_ELSEWHERE));
        figures.add(lines.aid("account.figure.lacking", "bad", AidStanding.DUE, AidStanding.SHORT));
        figures.add(lines.schooling("account.figure.out", "bad", SchoolStanding.SUSPECTED_OUT, SchoolStanding.OUT));
        figures.add(lines.aid("account.figure.unknown", "warn", AidStanding.UNKNOWN));
        figures.add(lines.schooling("account.figure.whereabouts", "warn", SchoolStanding.UNKNOWN));
        figures.add(new Figure(
                "account.figure.open",
                Matrix.count(tallies, Tally::isOpen),
                list.with("open", "1").url(),
                "warn"));
        if (overdue >= 0) {
            figures.add(new Figure(
                    "account.figure.overdue", overdue, list.with("overdue", "1").url(), "bad"));
        }
        return figures;
    }

    private Figure aid(String key, String tone, AidStanding... standings) {
        List<AidStanding> wanted = List.of(standings);
        return new Figure(
                key,
                Matrix.count(tallies, tally -> wanted.contains(tally.aid())),
                list.with("aid", codes(standings)).url(),
                tone);
    }

    private Figure schooling(String key, String tone, SchoolStanding... standings) {
        List<SchoolStanding> wanted = List.of(standings);
        return new Figure(
                key,
                Matrix.count(tallies, tally -> wanted.contains(tally.schooling())),
                list.with("schooling", codes(standings)).url(),
                tone);
    }

    private static String codes(Enum<?>[] standings) {
        return Arrays.stream(standings).map(Enum::name).collect(Collectors.joining(","));
    }
}
