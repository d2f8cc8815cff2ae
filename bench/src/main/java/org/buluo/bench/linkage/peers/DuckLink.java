package org.buluo.bench.linkage.peers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fellegi–Sunter as a handful of DuckDB statements, in process: eight blocking keys, seven comparisons, EM over the
 * counts of their patterns. Arguments: folder, pairs.
 */
public final class DuckLink {

    private static final String[] COMPARISONS = {
        level("name", "l.name = r.name", "damerau_levenshtein(l.name, r.name) <= 1", "l.name[1] = r.name[1]"),
        level(
                "number",
                "l.number = r.number",
                "levenshtein(l.number, r.number) <= 1",
                "levenshtein(l.number, r.number) <= 2",
                "l.number[1:14] = r.number[1:14]"),
        level(
                "birth",
                "l.birth = r.birth",
                "damerau_levenshtein(l.birth, r.birth) <= 1",
                "l.birth[1:4] = r.birth[1:4]"),
        level("sex", "l.sex = r.sex"),
        level("kin", "l.kin = r.kin", "damerau_levenshtein(l.kin, r.kin) <= 1"),
        level("village", "l.village = r.village and l.township = r.township", "l.township = r.township"),
        level("phone", "l.phone = r.phone")
    };
    private static final List<String> BLOCKS = List.of(
            "number",
            "name, birth",
            "birth, village",
            "name, village",
            "name, kin",
            "phone",
            "number[7:18]",
            "number[1:14], name[1]");
    private static final double WRITTEN_FROM = 0.01;

    private DuckLink() {}

    /** @param args folder, pairs */
    public static void main(String[] args) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = duck.createStatement()) {
            Path folder = Path.of(args[0]);
            sql.execute(table("l", folder.resolve("poor.csv"), "person_no", "head_name")
                    + " where birth_date is null or birth_date >= '2001-01-01'");
            sql.execute(table("r", folder.resolve("roll.csv"), "student_no", "guardian_name"));
            sql.execute(compared());
            String weight = weight(PatternModel.trained(patterns(sql), COMPARISONS.length));
            sql.execute("copy (select left_id person_no, right_id student_no, 1 / (1 + exp(-(" + weight
                    + "))) score from pairs where 1 / (1 + exp(-(" + weight + "))) >= " + WRITTEN_FROM + ") to '"
                    + args[1] + "' (header, delimiter ',')");
        }
    }

    private static String level(String column, String... best) {
        String levels = IntStream.range(0, best.length)
                .mapToObj(i -> " when " + best[i] + " then " + (best.length - i))
                .collect(Collectors.joining());
        return "case when l." + column + " is null or r." + column + " is null then -1" + levels + " else 0 end";
    }

    private static String table(String name, Path file, String id, String kin) {
        return "create table " + name + " as select " + id + " id, " + kin
                + " kin, regexp_replace(name, '[ \u3000·]', '', 'g') as name,"
                + " case when length(trim(id_no)) in (15, 18) then upper(trim(id_no)) end as number, sex,"
                + " birth_date birth, township, village, phone from read_csv('" + file
                + "', header = true, all_varchar = true)";
    }

    private static String compared() {
        String candidates = BLOCKS.stream()
                .map(keys -> "select l.rowid a, r.rowid b from l join r on "
                        + Stream.of(keys.split(", "))
                                .map(key -> "l." + key + " = r." + key)
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" union "));
        String levels = IntStream.range(0, COMPARISONS.length)
                .mapToObj(i -> ", " + COMPARISONS[i] + " g" + i)
                .collect(Collectors.joining());
        return "create table pairs as select l.id left_id, r.id right_id" + levels + " from (" + candidates
                + ") c join l on l.rowid = c.a join r on r.rowid = c.b";
    }

    private static List<PatternModel.Pattern> patterns(Statement sql) throws SQLException {
        String columns =
                IntStream.range(0, COMPARISONS.length).mapToObj(i -> "g" + i).collect(Collectors.joining(", "));
        List<PatternModel.Pattern> patterns = new ArrayList<>();
        try (ResultSet rows =
                sql.executeQuery("select " + columns + ", count(*) from pairs group by all order by " + columns)) {
            while (rows.next()) {
                int[] levels = new int[COMPARISONS.length];
                for (int i = 0; i < levels.length; i++) {
                    levels[i] = rows.getInt(i + 1);
                }
                patterns.add(new PatternModel.Pattern(levels, rows.getLong(levels.length + 1)));
            }
        }
        return patterns;
    }

    private static String weight(PatternModel model) {
        StringBuilder sum = new StringBuilder(String.format(Locale.ROOT, "%.9f", model.priorLogOdds()));
        for (int i = 0; i < COMPARISONS.length; i++) {
            sum.append(" + case g").append(i);
            for (int level = 0; level < PatternModel.LEVELS; level++) {
                sum.append(String.format(Locale.ROOT, " when %d then %.9f", level, model.weight(i, level)));
            }
            sum.append(" else 0 end");
        }
        return sum.toString();
    }
}
