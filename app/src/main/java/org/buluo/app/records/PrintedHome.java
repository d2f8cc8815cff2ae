package org.buluo.app.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A household on paper.
 *
 * @param number its place in the whole print, from 1
 * @param firstChild the place of its first child in the whole print, from 1
 * @param rows of its children; never empty
 */
public record PrintedHome(int number, int firstChild, List<PrintedRow> rows) {

    /** A child of it with its rows. */
    public record Child(List<PrintedRow> rows) {

        /** What is the same in all of them. */
        public String get(String cell) {
            return rows.get(0).get(cell);
        }
    }

    /** Households in the order of the rows. */
    static List<PrintedHome> of(List<PrintedRow> rows) {
        Map<String, List<PrintedRow>> homes = new LinkedHashMap<>();
        rows.forEach(row ->
                homes.computeIfAbsent(row.home(), key -> new ArrayList<>()).add(row));
        List<PrintedHome> printed = new ArrayList<>();
        int children = 1;
        for (List<PrintedRow> own : homes.values()) {
            printed.add(new PrintedHome(printed.size() + 1, children, List.copyOf(own)));
            children += (int) own.stream().map(PrintedRow::child).distinct().count();
        }
        return printed;
    }

    /** What is the same in all of its rows. */
    public String get(String cell) {
        return rows.get(0).get(cell);
    }

    /** To which township it belongs; empty when not known. */
    public String township() {
        return rows.get(0).township();
    }

    /** Those of its children of whom a slip tells, each with what it tells. */
    public List<Child> told() {
        return children(toldRows());
    }

    private List<PrintedRow> toldRows() {
        return rows.stream().filter(PrintedRow::isTold).toList();
    }

    /** Its children in their order. */
    public List<Child> children() {
        return children(rows);
    }

    private static List<Child> children(List<PrintedRow> rows) {
        Map<String, List<PrintedRow>> children = new LinkedHashMap<>();
        rows.forEach(row ->
                children.computeIfAbsent(row.child(), key -> new ArrayList<>()).add(row));
        return children.values().stream().map(Child::new).toList();
    }

    /** What it comes to. */
    public Money money() {
        return Money.of(rows);
    }

    /** What a slip tells of comes to. */
    public Money toldMoney() {
        return Money.of(toldRows());
    }

    /** Whether there is anything to tell the family. */
    public boolean hasSlip() {
        return rows.stream().anyMatch(PrintedRow::isTold);
    }
}
