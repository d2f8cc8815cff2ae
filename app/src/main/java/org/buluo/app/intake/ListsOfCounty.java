package org.buluo.app.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.buluo.app.platform.CountyLists;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the administration of schools, townships and units, out of the deliveries that count; of no child. */
@Repository
class ListsOfCounty implements CountyLists {

    private static final Set<RosterKind> ROLLS = Set.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL);

    private final JdbcClient database;
    private final SchoolBooks books;
    private final MissingLists missing;
    private final CountySettings county;
    private final Clock clock;

    ListsOfCounty(JdbcClient database, SchoolBooks books, MissingLists missing, CountySettings county, Clock clock) {
        this.database = database;
        this.books = books;
        this.missing = missing;
        this.county = county;
        this.clock = clock;
    }

    private record Named(String code, String name) {}

    private List<KindState> states() {
        return missing.of(Scope.wholeCounty(), Term.ofPayment(LocalDate.now(clock)));
    }

    @Override
    public List<ListedSchool> schools() {
        if (county.find().isEmpty()) {
            return List.of();
        }
        Set<String> without = new HashSet<>();
        Set<String> older = new HashSet<>();
        states().stream().filter(state -> ROLLS.contains(state.kind())).forEach(state -> {
            without.addAll(state.missing());
            older.addAll(state.older());
        });
        Map<String, List<String>> names = names();
        return books.now().own().stream()
                .sorted(Comparator.comparing(SchoolBook.Entry::name))
                .map(school -> new ListedSchool(
                        school.code(),
                        school.name(),
                        school.township(),
                        school.type().name(),
                        names.getOrDefault(school.code(), List.of()).stream()
                                .filter(name -> !name.equals(school.name()))
                                .toList(),
                        roll(school, without, older)))
                .toList();
    }

    private static RollState roll(SchoolBook.Entry school, Set<String> without, Set<String> older) {
        if (without.contains(school.name())) {
            return RollState.MISSING;
        }
        if (older.contains(school.name())) {
            return RollState.OLDER;
        }
        boolean sends = MissingLists.isExpected(school.type());
        return sends ? RollState.SENT : RollState.NONE;
    }

    /** All names under which directories ever held a code. */
    private Map<String, List<String>> names() {
        List<Named> all = CurrentScope.beyond(() -> database.sql("""
                        select code, name, min(delivery_id) from intake.school
                        where code <> '' and here group by 1, 2 order by 3, 2
                        """)
                .query((row, i) -> new Named(row.getString(1), row.getString(2)))
                .list());
        return all.stream()
                .collect(Collectors.groupingBy(Named::code, Collectors.mapping(Named::name, Collectors.toList())));
    }

    @Override
    public Map<String, List<RosterKind>> townships() {
        if (county.find().isEmpty()) {
            return Map.of();
        }
        Map<String, List<RosterKind>> townships = new TreeMap<>();
        books.now().townships().forEach(name -> townships.put(name, new ArrayList<>()));
        states().stream()
                .filter(state -> !ROLLS.contains(state.kind()))
                .forEach(state -> state.missing()
                        .forEach(name -> townships
                                .computeIfAbsent(name, township -> new ArrayList<>())
                                .add(state.kind())));
        return townships;
    }

    @Override
    public Map<String, Sent> units() {
        Map<String, Sent> units = new HashMap<>();
        CurrentScope.beyond(() -> database.sql("""
                        select unit, count(*), max(stated_on) from intake.standing where unit <> '' group by 1
                        """)
                        .query((row, i) ->
                                Map.entry(row.getString(1), new Sent(row.getInt(2), row.getObject(3, LocalDate.class))))
                        .list())
                .forEach(entry -> units.put(entry.getKey(), entry.getValue()));
        return units;
    }
}
