package org.buluo.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.Source;
import org.buluo.core.roster.Sources;

/**
 * The rows that hold the ids of decisions: an id matches 人编号, then 学籍号, then identity number; a row without any
 * is named {@code file#sheet:row} (design.md §4, {@code --decisions}).
 */
final class Holders {

    private static final class Found {
        final List<Integer> byPersonNumber = new ArrayList<>(1);
        final List<Integer> byStudentNumber = new ArrayList<>(1);
        final List<Integer> byId = new ArrayList<>(1);
        final List<Integer> byPlace = new ArrayList<>(1);

        List<Integer> rows() {
            if (!byPersonNumber.isEmpty()) {
                return byPersonNumber;
            }
            if (!byStudentNumber.isEmpty()) {
                return byStudentNumber;
            }
            return byId.isEmpty() ? byPlace : byId;
        }
    }

    private final Map<String, Found> found = new HashMap<>();
    private final Map<Long, List<Found>> byCode = new HashMap<>();
    private final Map<Origin, Origin> firstOf = new HashMap<>();
    private final Map<Origin, List<Found>> byOrigin = new HashMap<>();

    Holders(List<Decision> decisions, List<PersonRow> rows, Rosters rosters) {
        Sources sources = rosters.sources();
        rosters.repeats().forEach(repeat -> firstOf.put(repeat.row(), repeat.of()));
        for (Decision decision : decisions) {
            want(decision.leftId(), sources);
            want(decision.rightId(), sources);
        }
        if (!found.isEmpty()) {
            for (int i = 0; i < rows.size(); i++) {
                look(rows.get(i), i);
            }
        }
    }

    /** The positions of the rows that hold an id; empty when none does. */
    List<Integer> of(String id) {
        Found of = found.get(key(id));
        return of == null ? List.of() : of.rows();
    }

    /** Whether an id names one row by its place, and no person by a number. */
    boolean isPlace(String id) {
        Found of = found.get(key(id));
        return of != null && of.rows() == of.byPlace && of.byPlace.size() == 1;
    }

    private void want(String id, Sources sources) {
        if (key(id).isEmpty() || found.containsKey(key(id))) {
            return;
        }
        Found wanted = new Found();
        found.put(key(id), wanted);
        CitizenId number = CitizenId.parse(id);
        if (number.hasCode()) {
            byCode.computeIfAbsent(number.code(), code -> new ArrayList<>(1)).add(wanted);
        }
        place(id.strip(), sources)
                .forEach(origin -> byOrigin.computeIfAbsent(origin, o -> new ArrayList<>(1))
                        .add(wanted));
    }

    private List<Origin> place(String id, Sources sources) {
        int colon = id.lastIndexOf(':');
        if (colon <= 0 || !id.substring(colon + 1).matches("\\d{1,8}")) {
            return List.of();
        }
        List<Origin> origins = new ArrayList<>(1);
        for (int i = 0; i < sources.size(); i++) {
            if (isNamed(sources.list().get(i), id.substring(0, colon))) {
                Origin origin = sources.origin(i, Integer.parseInt(id.substring(colon + 1)));
                origins.add(firstOf.getOrDefault(origin, origin));
            }
        }
        return origins;
    }

    /** A file with one sheet may be named with its sheet all the same. */
    private static boolean isNamed(Source source, String words) {
        return source.label().equals(words) || (source.sheet().isEmpty() && words.startsWith(source.file() + "#"));
    }

    private void look(PersonRow row, int position) {
        add(found.get(row.personNumber().toUpperCase(Locale.ROOT)), f -> f.byPersonNumber, position);
        if (row.studentNumber().isPresent()) {
            add(found.get(row.studentNumber().text()), f -> f.byStudentNumber, position);
        }
        CitizenId number = row.id().hasCode() ? row.id() : row.studentNumber().citizenId();
        if (number.hasCode()) {
            byCode.getOrDefault(number.code(), List.of()).forEach(f -> f.byId.add(position));
        }
        byOrigin.getOrDefault(row.origin(), List.of()).forEach(f -> f.byPlace.add(position));
    }

    private static void add(Found found, Function<Found, List<Integer>> list, int position) {
        if (found != null) {
            list.apply(found).add(position);
        }
    }

    private static String key(String id) {
        return StudentNumber.parse(id).text().toUpperCase(Locale.ROOT);
    }

    /** The persons that hold an id, by number of their first row. */
    TreeSet<Integer> persons(String id, int[] personOf) {
        TreeSet<Integer> persons = new TreeSet<>();
        of(id).forEach(row -> persons.add(personOf[row]));
        return persons;
    }
}
