package org.buluo.app.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Tally;
import org.buluo.app.platform.ListState;

/**
 * Children counted by two things; each number leads to its list.
 *
 * @param corner what goes down
 * @param columns their headings
 * @param rows the counts
 * @param sums below them
 */
record Matrix(String corner, List<String> columns, List<Row> rows, Row sums) {

    /** A number. @param url of its list */
    record Cell(long count, String url) {}

    /** A row. @param total over its cells */
    record Row(String label, List<Cell> cells, Cell total) {}

    /**
     * What is told apart.
     *
     * @param parameter by which a list asks for it
     * @param of a tally
     * @param words of a value
     * @param values in order
     */
    record Axis(String parameter, Function<Tally, String> of, Function<String, String> words, List<String> values) {

        private ListState narrow(ListState list, String value) {
            return list.with(parameter, value.isEmpty() ? ChildFilter.NONE : value);
        }

        /** Only those that some child has. */
        Axis present(List<Tally> tallies) {
            return new Axis(
                    parameter,
                    of,
                    words,
                    values.stream()
                            .filter(value ->
                                    tallies.stream().anyMatch(t -> of.apply(t).equals(value)))
                            .toList());
        }
    }

    static Matrix of(List<Tally> tallies, String corner, Axis wholeDown, Axis wholeAcross, ListState list) {
        Axis down = wholeDown.present(tallies);
        Axis across = wholeAcross.present(tallies);
        List<Row> rows = new ArrayList<>();
        for (String value : down.values()) {
            List<Tally> some = tallies.stream()
                    .filter(tally -> down.of().apply(tally).equals(value))
                    .toList();
            rows.add(row(some, down.words().apply(value), across, down.narrow(list, value)));
        }
        List<String> headings = across.values().stream().map(across.words()).toList();
        return new Matrix(corner, headings, rows, row(tallies, "", across, list));
    }

    private static Row row(List<Tally> tallies, String label, Axis across, ListState list) {
        List<Cell> cells = across.values().stream()
                .map(value -> new Cell(
                        count(tallies, tally -> across.of().apply(tally).equals(value)),
                        across.narrow(list, value).url()))
                .toList();
        return new Row(label, cells, new Cell(count(tallies, tally -> true), list.url()));
    }

    static long count(List<Tally> tallies, java.util.function.Predicate<Tally> which) {
        return tallies.stream().filter(which).mapToLong(Tally::children).sum();
    }
}
