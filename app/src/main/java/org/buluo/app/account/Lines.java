package org.buluo.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.buluo.app.account.ChildLine.RowOfChild;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.account.Lists;
import org.buluo.core.policy.Category;
import org.buluo.core.schooling.SchoolStanding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the accounts: one for each child and reconciliation. */
@Repository
public class Lines {

    private static final SortColumn PLACE = SortColumn.number("place", "l.place");
    private static final List<SortColumn> SORTS = List.of(
            PLACE,
            SortColumn.text("township", "l.township"),
            SortColumn.text("school", "l.school"),
            SortColumn.text("aid", "l.aid"),
            SortColumn.text("schooling", "l.schooling"),
            SortColumn.number("due", "l.due_fen"));
    private static final int BATCH = 5000;

    private final JdbcClient database;
    private final Codec codec;

    Lines(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** How many children a list holds, and what is due and paid to them. */
    public Sums sums(Scope scope, long run, ChildFilter filter) {
        boolean counted = Tallies.isCounted(scope) && filter.isCounted();
        SqlPredicate where = where(scope, filter, counted);
        String sql = counted
                ? "select coalesce(sum(l.children), 0), coalesce(sum(l.due_fen), 0), coalesce(sum(l.paid_fen), 0)"
                        + " from account.tally l where l.run_id = :run and "
                : "select count(*), coalesce(sum(l.due_fen), 0), coalesce(sum(l.paid_fen), 0)"
                        + " from account.line l where l.run_id = :run and ";
        return database.sql(sql + where.sql())
                .param("run", run)
                .params(where.parameters())
                .query((row, i) -> new Sums(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** A page of a list. @param total as {@link #sums} counted it */
    public Page<Line> page(Scope scope, long run, ChildFilter filter, PageRequest request, long total) {
        Keyset keys = Keyset.of(request, SORTS, PLACE);
        SqlPredicate where = where(scope, filter, false);
        var query = database.sql("select " + Line.FIELDS + ", " + keys.keys()
                        + " from account.line l where l.run_id = :run and " + where.sql() + " and "
                        + keys.where().sql() + " " + keys.order())
                .param("run", run)
                .params(where.parameters())
                .params(keys.where().parameters());
        return keys.page(query, (row, i) -> Line.of(row, codec), total);
    }

    /** Hands a list out in the account's order, at most so many. */
    public void each(Scope scope, long run, ChildFilter filter, int most, Consumer<Line> taker) {
        each(scope, run, filter, PageRequest.first(), most, taker);
    }

    /** Hands a list out from its first line to its last, in this order, at most so many. */
    public void each(Scope scope, long run, ChildFilter filter, PageRequest order, int most, Consumer<Line> taker) {
        PageRequest first = order.fromFirst(Math.min(BATCH, most));
        Page.each(first, most, request -> page(scope, run, filter, request, 0), taker);
    }

    /** Everything about one child; empty when it is not in the account or not this person's to see. */
    public Optional<ChildLine> child(Scope scope, long run, long child) {
        return children(scope, run, List.of(child)).stream().findFirst();
    }

    /** Everything about these children, in the account's order; those that are not this person's to see are left out. */
    public List<ChildLine> children(Scope scope, long run, List<Long> children) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select %s, l.schooling_at_cut_off, l.sex, l.age, l.school_township, l.home_county, l.categories,
                            l.lists, l.pending_fen, l.row_sources, l.row_numbers, l.joins
                        from account.line l
                        where l.run_id = :run and l.child_id = any(cast(:children as bigint[])) and %s
                        order by l.place
                        """.formatted(Line.FIELDS, mine.sql()))
                .param("run", run)
                .param("children", children.toArray(Long[]::new))
                .params(mine.parameters())
                .query((row, i) -> child(row))
                .list();
    }

    /** The latest reconciliation that has this child where this person may see it. */
    public Optional<Long> latestRun(Scope scope, long child) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select max(l.run_id) from account.run r join account.line l on l.run_id = r.id
                        where r.state = 'done' and l.child_id = :child and %s
                        """.formatted(mine.sql()))
                .param("child", child)
                .params(mine.parameters())
                .query((row, i) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** Of each term the latest reconciliation that has this child where this person may see it. */
    public List<Long> latestRuns(Scope scope, long child) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select distinct on (r.term) r.id from account.run r join account.line l on l.run_id = r.id
                        where r.state = 'done' and l.child_id = :child and %s
                        order by r.term, r.id desc
                        """.formatted(mine.sql()))
                .param("child", child)
                .params(mine.parameters())
                .query(Long.class)
                .list();
    }

    /** What each of these reconciliations said of a child. */
    public List<Past> history(Scope scope, List<Run> runs, long child) {
        SqlPredicate mine = mine(scope);
        List<Past> history = new ArrayList<>();
        for (Run run : runs) {
            database.sql("select " + Line.FIELDS + " from account.line l"
                            + " where l.run_id = :run and l.child_id = :child and " + mine.sql())
                    .param("run", run.id())
                    .param("child", child)
                    .params(mine.parameters())
                    .query((row, i) -> new Past(run, Line.of(row, codec)))
                    .optional()
                    .ifPresent(history::add);
        }
        return history;
    }

    /** Whether a word's token is a child's of the account that counts now and of this person's to see. */
    public boolean isKnown(Scope scope, long token) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select exists (
                            select from universe.word w join account.line l on l.child_id = w.child_id
                            where w.search_tokens @> array[cast(:token as bigint)] and %s
                              and l.run_id = (select max(r.id) from account.run r where r.state = 'done'))
                        """.formatted(mine.sql()))
                .param("token", token)
                .params(mine.parameters())
                .query(Boolean.class)
                .single();
    }

    /** The townships of an account, those that this person may see. */
    public List<String> townships(Scope scope, long run) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("t.township", null));
        return database.sql("select distinct t.township from account.tally t where t.run_id = :run and %s order by 1"
                        .formatted(mine.sql()))
                .param("run", run)
                .params(mine.parameters())
                .query(String.class)
                .list();
    }

    private static SqlPredicate where(Scope scope, ChildFilter filter, boolean counted) {
        return new Conditions().and(mine(scope)).and(filter.where(counted)).all();
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("l.township", "l.school"));
    }

    private ChildLine child(ResultSet row) throws SQLException {
        Integer[] sources = (Integer[]) row.getArray("row_sources").getArray();
        Integer[] numbers = (Integer[]) row.getArray("row_numbers").getArray();
        List<RowOfChild> rows = new ArrayList<>();
        for (int i = 0; i < sources.length; i++) {
            rows.add(new RowOfChild(sources[i], numbers[i]));
        }
        return new ChildLine(
                Line.of(row, codec),
                SchoolStanding.valueOf(row.getString("schooling_at_cut_off")),
                row.getString("sex"),
                row.getObject("age", Integer.class),
                row.getString("school_township"),
                row.getString("home_county"),
                categories(row.getObject("categories", Integer.class)),
                new Lists(row.getLong("lists")),
                row.getLong("pending_fen"),
                rows,
                Join.parse(row.getString("joins")));
    }

    private static Set<Category> categories(Integer bits) {
        if (bits == null) {
            return null;
        }
        Set<Category> held = EnumSet.noneOf(Category.class);
        for (Category category : Category.values()) {
            if ((bits >> category.ordinal() & 1) != 0) {
                held.add(category);
            }
        }
        return held;
    }
}
