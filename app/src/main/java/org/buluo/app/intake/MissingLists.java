package org.buluo.app.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolType;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which bureau's list is missing for a term, and which townships or schools have not sent theirs. */
@Service
public class MissingLists {

    private static final Set<RosterKind> OF_TOWNSHIPS = EnumSet.of(
            RosterKind.REGISTERED_POOR,
            RosterKind.POPULATION,
            RosterKind.MINIMUM_LIVING,
            RosterKind.DISABILITY,
            RosterKind.ELSEWHERE);
    private static final Set<SchoolType> WITH_ROLL = EnumSet.of(
            SchoolType.PRIMARY,
            SchoolType.JUNIOR,
            SchoolType.NINE_YEAR,
            SchoolType.TWELVE_YEAR,
            SchoolType.SECONDARY,
            SchoolType.SENIOR,
            SchoolType.SPECIAL);

    private final JdbcClient database;
    private final SchoolBooks books;

    MissingLists(JdbcClient database, SchoolBooks books) {
        this.database = database;
        this.books = books;
    }

    /** Whether a school of this type should send a list of its children. */
    static boolean isExpected(SchoolType type) {
        return WITH_ROLL.contains(type) || type == SchoolType.KINDERGARTEN || type == SchoolType.VOCATIONAL;
    }

    private record Sent(RosterKind kind, String unit, LocalDate statedOn) {}

    /** A delivery's day. @param isOwn whether the delivery itself is this person's to see */
    private record Day(LocalDate statedOn, boolean isOwn) {}

    /** Every kind that a person of this scope has to do with, in the order of design.md §5. */
    public List<KindState> of(Scope scope, Term term) {
        SchoolBook book = books.now();
        Map<RosterKind, Map<String, LocalDate>> units = CurrentScope.beyond(() -> units(book));
        Map<RosterKind, List<Day>> days = CurrentScope.beyond(() -> days(scope));
        return Arrays.stream(RosterKind.values())
                .filter(kind -> concerns(scope, kind))
                .map(kind -> state(
                        kind,
                        expected(kind, scope, book),
                        units.getOrDefault(kind, Map.of()),
                        days.getOrDefault(kind, List.of()),
                        term.firstDay()))
                .toList();
    }

    private static boolean concerns(Scope scope, RosterKind kind) {
        if (scope instanceof Scope.School) {
            return Coverages.OF_SCHOOLS.contains(kind) && kind != RosterKind.BANK_RETURN;
        }
        return !(scope instanceof Scope.Area) || kind != RosterKind.BANK_RETURN && kind != RosterKind.SCHOOL;
    }

    private static KindState state(
            RosterKind kind, Set<String> expected, Map<String, LocalDate> units, List<Day> days, LocalDate firstDay) {
        List<String> missing = new ArrayList<>();
        List<String> older = new ArrayList<>();
        for (String unit : expected) {
            LocalDate day = units.get(unit);
            if (day == null) {
                missing.add(unit);
            } else if (day.isBefore(firstDay)) {
                older.add(unit);
            }
        }
        LocalDate latest =
                days.stream().map(Day::statedOn).max(LocalDate::compareTo).orElse(null);
        int own = (int) days.stream().filter(Day::isOwn).count();
        KindState.State state =
                expected.isEmpty() ? ofDay(latest, firstDay) : ofUnits(missing.size(), older.size(), expected.size());
        return new KindState(kind, state, own, latest, expected.size(), missing, older);
    }

    private static KindState.State ofDay(LocalDate latest, LocalDate firstDay) {
        if (latest == null) {
            return KindState.State.MISSING;
        }
        return latest.isBefore(firstDay) ? KindState.State.OLDER : KindState.State.SENT;
    }

    private static KindState.State ofUnits(int missing, int older, int expected) {
        if (missing == expected) {
            return KindState.State.MISSING;
        }
        if (missing + older == expected) {
            return KindState.State.OLDER;
        }
        return missing + older == 0 ? KindState.State.PRESENT : KindState.State.PARTLY;
    }

    /** Who should send a kind, as far as the directory of schools, or what others sent, tells it. */
    private static Set<String> expected(RosterKind kind, Scope scope, SchoolBook book) {
        if (OF_TOWNSHIPS.contains(kind)) {
            if (scope instanceof Scope.Area area) {
                return Set.of(area.township());
            }
            return scope.isWholeCounty() ? new TreeSet<>(book.townships()) : Set.of();
        }
        return switch (kind) {
            case ROLL -> schools(scope, book, WITH_ROLL::contains);
            case PRESCHOOL -> schools(scope, book, type -> type == SchoolType.KINDERGARTEN);
            case VOCATIONAL -> schools(scope, book, type -> type == SchoolType.VOCATIONAL);
            default -> Set.of();
        };
    }

    private static Set<String> schools(Scope scope, SchoolBook book, Predicate<SchoolType> type) {
        TreeSet<String> names = new TreeSet<>();
        for (SchoolBook.Entry school : book.own()) {
            boolean mine = scope instanceof Scope.Area area && area.township().equals(school.township())
                    || scope instanceof Scope.School own && book.isSame(own.school(), school.name())
                    || scope.isWholeCounty();
            if (mine && type.test(school.type())) {
                names.add(school.name());
            }
        }
        return names;
    }

    /** The latest day that each township or school states, by kind. */
    private Map<RosterKind, Map<String, LocalDate>> units(SchoolBook book) {
        Map<RosterKind, Map<String, LocalDate>> units = new HashMap<>();
        database
                .sql("""
                        select c.kind, case when c.school = '' then c.township else c.school end as unit,
                          max(d.stated_on) as stated_on
                        from intake.coverage c join intake.standing d on d.id = c.delivery_id
                        group by 1, 2
                        """)
                .query((row, i) -> new Sent(
                        RosterKind.valueOf(row.getString("kind")),
                        row.getString("unit"),
                        row.getObject("stated_on", LocalDate.class)))
                .list()
                .stream()
                .forEach(sent -> units.computeIfAbsent(sent.kind(), kind -> new TreeMap<>())
                        .merge(
                                Coverages.OF_SCHOOLS.contains(sent.kind()) ? book.nameOf(sent.unit()) : sent.unit(),
                                sent.statedOn(),
                                (a, b) -> a.isAfter(b) ? a : b));
        return units;
    }

    /** The days that the deliveries of each kind state: this person's, and those of the whole county. */
    private Map<RosterKind, List<Day>> days(Scope scope) {
        SqlPredicate mine = scope.on(Deliveries.SCOPE);
        Map<RosterKind, List<Day>> days = new HashMap<>();
        database.sql("""
                        select k.kind, d.stated_on, %s as own from intake.standing d, unnest(d.kinds) as k (kind)
                        where %s or d.township = '' and d.school = ''
                        """.formatted(mine.sql(), mine.sql()))
                .params(mine.parameters())
                .query((RowCallbackHandler) row -> days.computeIfAbsent(
                                RosterKind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                        .add(new Day(row.getObject("stated_on", LocalDate.class), row.getBoolean("own"))));
        return days;
    }
}
