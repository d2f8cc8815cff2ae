package org.buluo.bench.linkage.peers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.InMemoryBlockingDatabase;
import no.priv.garshol.duke.databases.KeyFunction;
import no.priv.garshol.duke.datasources.InMemoryDataSource;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/**
 * Duke: naive Bayes over hand-set probabilities, blocking in memory on eight keys, all cores. Arguments: folder, pairs.
 */
public final class DukeLink {

    private static final double WRITTEN_FROM = 0.05;
    private static final int BATCH = 40_000;

    private DukeLink() {}

    /** @param args folder, pairs */
    public static void main(String[] args) throws IOException {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setProperties(properties());
        configuration.setThreshold(WRITTEN_FROM);
        configuration.addDataSource(1, source(PersonRow.register(Path.of(args[0])), "L"));
        configuration.addDataSource(2, source(PersonRow.roll(Path.of(args[0])), "R"));
        InMemoryBlockingDatabase blocks = new InMemoryBlockingDatabase();
        blocks.setConfiguration(configuration);
        blocks.setOverwrite(true);
        blocks.setWindowSize(1);
        blocks.setKeyFunctions(keys());
        configuration.setDatabase(blocks);
        Processor duke = new Processor(configuration, blocks);
        duke.setThreads(Runtime.getRuntime().availableProcessors());
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            out.write("person_no,student_no,score\n");
            duke.addMatchListener(new Writer(out));
            duke.link(configuration.getDataSources(1), configuration.getDataSources(2), true, BATCH);
        }
    }

    private static List<Property> properties() {
        Levenshtein edits = new Levenshtein();
        ExactComparator exact = new ExactComparator();
        return List.of(
                new PropertyImpl("ID"),
                new PropertyImpl("name", edits, 0.15, 0.9),
                new PropertyImpl("number", edits, 0.2, 0.98),
                new PropertyImpl("sex", exact, 0.2, 0.52),
                new PropertyImpl("birth", edits, 0.2, 0.85),
                new PropertyImpl("kin", edits, 0.4, 0.75),
                new PropertyImpl("place", exact, 0.4, 0.7),
                new PropertyImpl("phone", exact, 0.45, 0.75));
    }

    private static InMemoryDataSource source(List<PersonRow> rows, String side) {
        InMemoryDataSource source = new InMemoryDataSource();
        for (PersonRow row : rows) {
            RecordImpl made = new RecordImpl();
            made.addValue("ID", side + row.id());
            add(made, "name", row.name());
            add(made, "number", row.number());
            add(made, "sex", row.sex());
            add(made, "birth", row.birth());
            add(made, "kin", row.kin());
            add(made, "place", row.place());
            add(made, "phone", row.phone());
            source.add(made);
        }
        return source;
    }

    private static void add(RecordImpl record, String property, String value) {
        if (!value.isEmpty()) {
            record.addValue(property, value);
        }
    }

    private static List<KeyFunction> keys() {
        return List.of(
                key(r -> r.getValue("number")),
                key(r -> joined(r, "name", "birth")),
                key(r -> joined(r, "birth", "place")),
                key(r -> joined(r, "name", "place")),
                key(r -> joined(r, "name", "kin")),
                key(r -> r.getValue("phone")),
                key(r -> part(r, 6, 18)),
                key(r -> part(r, 0, 14) == null || r.getValue("name") == null
                        ? null
                        : part(r, 0, 14) + r.getValue("name").charAt(0)));
    }

    /** A key that is missing is the row's own, so that it brings it together with no other. */
    private static KeyFunction key(Function<Record, String> of) {
        return new KeyFunction() {
            @Override
            public String makeKey(Record row) {
                String key = of.apply(row);
                return key == null ? "-" + row.getValue("ID") : key;
            }
        };
    }

    private static String joined(Record row, String one, String other) {
        String first = row.getValue(one);
        String second = row.getValue(other);
        return first == null || second == null ? null : first + '|' + second;
    }

    private static String part(Record row, int from, int to) {
        String number = row.getValue("number");
        return number == null || number.length() < 18 ? null : number.substring(from, to);
    }

    /** Writes each pair, the register's side first. */
    private static final class Writer extends AbstractMatchListener {
        private final BufferedWriter out;

        Writer(BufferedWriter out) {
            this.out = out;
        }

        @Override
        public void matches(Record one, Record other, double probability) {
            String first = one.getValue("ID");
            String second = other.getValue("ID");
            boolean registerFirst = first.charAt(0) == 'L';
            String line = (registerFirst ? first : second).substring(1)
                    + ','
                    + (registerFirst ? second : first).substring(1)
                    + ','
                    + probability
                    + '\n';
            synchronized (out) {
                try {
                    out.write(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
