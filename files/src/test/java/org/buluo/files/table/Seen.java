package org.buluo.files.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a sink was told: a line for each sheet, row and filled cell. */
final class Seen implements RowSink {

    final List<String> all = new ArrayList<>();
    final List<List<String>> rows = new ArrayList<>();
    final List<Integer> numbers = new ArrayList<>();
    final List<String> sheets = new ArrayList<>();

    /** Reads a file whole. */
    static Seen in(Path file) throws UnreadableFileException {
        return in(file, Limits.DEFAULT);
    }

    static Seen in(Path file, Limits limits) throws UnreadableFileException {
        Seen seen = new Seen();
        try (TableFile table = TableFiles.open(file, limits)) {
            table.read(seen);
        }
        return seen;
    }

    @Override
    public void sheet(String name) {
        sheets.add(name);
        all.add("[" + name + "]");
    }

    @Override
    public void row(int number, String[] cells) {
        numbers.add(number);
        rows.add(List.of(cells));
        all.add(number + " " + String.join("|", cells));
    }

    @Override
    public void merged(int number, int column) {
        all.add(number + " filled " + column);
    }
}
