package org.buluo.app.account.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.buluo.app.casework.CaseSum;
import org.buluo.app.platform.ListState;

/**
 * What is open of a kind, by who has to settle it.
 *
 * @param kind of the matter
 * @param levels for schools, townships and the county
 * @param all whoever it is
 */
record Matters(String kind, List<Level> levels, Level all) {

    static final List<String> LEVELS = List.of("school", "township", "county");

    /** What is open with owners of a level, and what of it is overdue. */
    record Level(long open, String openUrl, long overdue, String overdueUrl) {}

    static List<Matters> of(List<CaseSum> sums, ListState list) {
        return sums.stream()
                .map(CaseSum::kind)
                .distinct()
                .map(kind -> of(
                        kind, sums.stream().filter(s -> s.kind().equals(kind)).toList(), list.with("case", kind)))
                .toList();
    }

    private static Matters of(String kind, List<CaseSum> sums, ListState list) {
        List<Level> levels = LEVELS.stream()
                .map(level -> level(
                        sums.stream().filter(sum -> Objects.equals(sum.level(), level)), list.with("level", level)))
                .toList();
        return new Matters(kind, levels, level(sums.stream(), list));
    }

    private static Level level(Stream<CaseSum> sums, ListState list) {
        List<CaseSum> some = sums.toList();
        return new Level(
                some.stream().mapToLong(CaseSum::open).sum(),
                list.url(),
                some.stream().mapToLong(CaseSum::overdue).sum(),
                list.with("overdue", "1").url());
    }
}
