package org.buluo.app.safekeeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.buluo.app.safekeeping.Contents.Step;
import org.buluo.app.safekeeping.Contents.Table;

/** What tables and sequences a database of Buluo's has, as PostgreSQL's catalog tells its owner. */
final class Catalog {

    /** Everything that is the owner's; in {@code public} only Flyway's tables are ours. */
    private static final String OURS = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = '%s' and pg_get_userbyid(c.relowner) = current_user
              and n.nspname not like 'pg\\_%%' and n.nspname <> 'information_schema'
              and (n.nspname <> 'public' or c.relname like 'flyway\\_schema\\_history%%')
            """;

    private static final String HISTORIES = "flyway_schema_history";

    private final Connection owner;

    Catalog(Connection owner) {
        this.owner = owner;
    }

    /** Every table, those that others refer to before them. */
    List<Table> tables() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        ask("select c.oid::regclass::text, quote_ident(a.attname) "
                        + OURS.formatted("r").replace("where", """
                                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                                  and not a.attisdropped and a.attgenerated = ''
                                where""")
                        + " order by n.nspname, c.relname, a.attnum")
                .forEach(row -> columns.computeIfAbsent(row.get(0), name -> new ArrayList<>())
                        .add(row.get(1)));
        return inOrder(columns.keySet(), references()).stream()
                .map(name -> new Table(name, columns.get(name)))
                .toList();
    }

    private Map<String, Set<String>> references() throws SQLException {
        Map<String, Set<String>> references = new TreeMap<>();
        ask("select conrelid::regclass::text, confrelid::regclass::text from pg_constraint"
                        + " where contype = 'f' and conrelid <> confrelid")
                .forEach(row -> references
                        .computeIfAbsent(row.get(0), name -> new TreeSet<>())
                        .add(row.get(1)));
        return references;
    }

    private static List<String> inOrder(Set<String> tables, Map<String, Set<String>> references) {
        List<String> ordered = new ArrayList<>();
        Set<String> left = new TreeSet<>(tables);
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table ->
                            references.getOrDefault(table, Set.of()).stream().noneMatch(left::contains))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables refer to each other: " + left);
            }
            ordered.addAll(free);
            free.forEach(left::remove);
        }
        return ordered;
    }

    /** How far each sequence is; they may be ahead of the snapshot, never behind it. */
    Map<String, Long> sequences() throws SQLException {
        Map<String, Long> values = new TreeMap<>();
        for (List<String> row :
                ask("select c.oid::regclass::text, pg_sequence_last_value(c.oid)::text " + OURS.formatted("S"))) {
            values.put(row.get(0), row.get(1) == null ? null : Long.valueOf(row.get(1)));
        }
        return values;
    }

    /** The migrations that made the tables, in the order in which they were done. */
    List<Step> steps() throws SQLException {
        List<String> selects = new ArrayList<>();
        for (List<String> row : ask("select c.relname " + OURS.formatted("r") + " and n.nspname = 'public'")) {
            String history = row.get(0);
            selects.add("select '" + history + "' as history, version, script, checksum, installed_on, installed_rank"
                    + " from public." + history + " where success and version is not null");
        }
        List<Step> steps = new ArrayList<>();
        if (!selects.isEmpty()) {
            for (List<String> row : ask("select history, version, script, checksum::text from ("
                    + String.join(" union all ", selects) + ") all_steps order by installed_on, installed_rank")) {
                String module = row.get(0).substring(Math.min(row.get(0).length(), HISTORIES.length() + 1));
                Integer checksum = row.get(3) == null ? null : Integer.valueOf(row.get(3));
                steps.add(new Step(row.get(0), module, row.get(1), row.get(2), checksum));
            }
        }
        return steps;
    }

    /** Whether nothing at all is in the database. */
    boolean isEmpty() throws SQLException {
        return ask("""
                        select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' limit 1
                        """).isEmpty();
    }

    private List<List<String>> ask(String question) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            int width = answer.getMetaData().getColumnCount();
            while (answer.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(answer.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
