package org.buluo.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.aid.ChildOfRun;
import org.buluo.app.aid.PupilOfRun;
import org.buluo.app.aid.RunOfTerm;
import org.buluo.app.aid.RunsOfTerms;
import org.buluo.app.intake.NearestRow;
import org.buluo.app.platform.KeptAnswers;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.app.universe.ChildKeys;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.buluo.files.intake.heading.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells aid what it asks of the account. */
@Repository
class TermRuns implements RunsOfTerms {

    private static final List<RosterKind> ROLLS = List.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL);

    private static final int MOST_WORDS = 4;
    private static final int MOST_KEPT = 500;
    private static final String PUPIL =
            "l.run_id = :run and l.school <> '' and l.elsewhere_county = '' and l.schooling = 'ENROLLED' and ";

    /** The categories that the county's own lists give; a school finds the others. */
    private static final int COUNTY = Stream.of(
                    Category.REGISTERED_POOR,
                    Category.MINIMUM_LIVING_RURAL,
                    Category.MINIMUM_LIVING_URBAN,
                    Category.DESTITUTE_RURAL,
                    Category.DESTITUTE_URBAN,
                    Category.ORPHAN,
                    Category.DISABLED)
            .mapToInt(category -> 1 << category.ordinal())
            .sum();

    private final JdbcClient database;
    private final RowsAsStated rows;
    private final Lines lines;
    private final ChildKeys keys;
    private final Clock clock;
    private final KeptAnswers<List<String>> schools = new KeptAnswers<>(MOST_KEPT);

    TermRuns(JdbcClient database, RowsAsStated rows, Lines lines, ChildKeys keys, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.lines = lines;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public List<Term> terms(Scope scope) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return database
                .sql("select distinct term from account.run where state = 'done'")
                .query(String.class)
                .list()
                .stream()
                .map(code -> Term.parse(code).orElseThrow())
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    @Override
    public Optional<RunOfTerm> newest(Scope scope, Term term) {
        if (scope instanceof Scope.None) {
            return Optional.empty();
        }
        return database.sql("""
                        select id, as_of, cut_off, pack, pack_version, children, finished_at from account.run
                        where state = 'done' and term = :term order by id desc limit 1
                        """)
                .param("term", term.toString())
                .query((row, i) -> run(row, term))
                .optional();
    }

    private static RunOfTerm run(ResultSet row, Term term) throws SQLException {
        return new RunOfTerm(
                row.getLong("id"),
                term,
                row.getObject("as_of", LocalDate.class),
                row.getObject("cut_off", LocalDate.class),
                row.getString("pack"),
                row.getInt("pack_version"),
                row.getInt("children"),
                row.getTimestamp("finished_at").toInstant());
    }

    @Override
    public void search(Scope scope, long run, String words, int most, Consumer<ChildOfRun> taker) {
        String tokens = Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%016x".formatted(keys.searchToken(word)))
                .collect(Collectors.joining(","));
        List<Long> found = new ArrayList<>();
        if (!tokens.isEmpty()) {
            ListState asked = new ListState("/children", Map.of("who", tokens));
            ChildFilter filter = ChildFilter.of(asked, LocalDate.now(clock));
            lines.each(scope, run, filter, most, line -> found.add(line.childId()));
        }
        children(scope, run, found, taker);
    }

    @Override
    public List<String> schools(Scope scope, long run) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.school_township", "l.school"));
        return schools.to(
                String.valueOf(run),
                scope,
                () -> database.sql("select distinct l.school from account.line l where " + PUPIL + mine.sql()
                                + " order by 1")
                        .param("run", run)
                        .params(mine.parameters())
                        .query(String.class)
                        .list());
    }

    @Override
    public List<PupilOfRun> pupils(Scope scope, long run, String school) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("l.school_township", "l.school"));
        return database.sql("select l.child_id, l.stage, l.grade from account.line l where " + PUPIL
                        + """
                        l.school = :school and coalesce(l.categories, 0) & :county = 0 and %s
                        order by l.stage, l.grade, l.place
                        """.formatted(mine.sql()))
                .param("run", run)
                .param("school", school)
                .param("county", COUNTY)
                .params(mine.parameters())
                .query((row, i) -> new PupilOfRun(
                        row.getLong("child_id"), row.getString("stage"), row.getObject("grade", Integer.class)))
                .list();
    }

    @Override
    public void children(Scope scope, long run, Collection<Long> children, Consumer<ChildOfRun> taker) {
        rows.each(scope, run, List.copyOf(children), (child, stated) -> {
            Line line = child.line();
            taker.accept(new ChildOfRun(
                    line.childId(),
                    line.person().name(),
                    line.person().studentNumber(),
                    NearestRow.says(Field.CLASS, ROLLS, stated),
                    line.stage(),
                    line.grade(),
                    line.school(),
                    child.schoolTownship(),
                    line.elsewhereCounty(),
                    line.township()));
        });
    }
}
