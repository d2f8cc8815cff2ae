package org.buluo.app.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.casework.Owner;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.correction.Fault;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the lines of correction lists. Addresses say what narrows them: roster, place, state, aspect, fault and so on. */
@Repository
public class CorrectionLines {

    private static final String FIELDS = """
            l.id, l.roster, l.place, l.child_id, l.fault, l.is_equal, l.owner_level, l.owner, l.township, l.school,
            l.content, l.delivery_id, l.file_name, l.sheet, l.row, l.since, l.state, l.closing, l.closed_at,
            l.proof_delivery, l.proof_file, l.proof_sheet, l.proof_row, l.disputed_by, l.reopened, l.handing_id,
            (select h.due_on from corrections.handing h where h.id = l.handing_id) as due_on
            """;
    private static final SortColumn ID = SortColumn.number("id", "l.id");
    private static final List<SortColumn> SORTS = List.of(
            ID,
            SortColumn.text("roster", "l.roster || ' ' || l.place"),
            SortColumn.text("fault", "l.fault"),
            SortColumn.text("since", "cast(l.since as text)"),
            SortColumn.text("state", "l.state"),
            SortColumn.text(
                    "due",
                    "coalesce((select cast(h.due_on as text) from corrections.handing h where h.id = l.handing_id), '')"));
    private static final int BATCH = 2000;

    private final JdbcClient database;
    private final Codec codec;
    private final Clock clock;

    CorrectionLines(JdbcClient database, Codec codec, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.clock = clock;
    }

    /** The states that an address may ask for. */
    public static java.util.Set<String> states() {
        return LineFilter.STATES.keySet();
    }

    /** Only what narrows a list, on another path. @param parameters of an address or a form */
    public static ListState asked(Map<String, String> parameters, String path) {
        return LineFilter.asked(parameters, path);
    }

    /** The list of one roster, on another path. */
    public static ListState asked(RosterOf roster, String path) {
        boolean unnamed = roster.place().isEmpty() && roster.isOfMany();
        return new ListState(path, Map.of())
                .with("roster", roster.kind().name())
                .with("place", unnamed ? LineFilter.NO_PLACE : roster.place());
    }

    /** Of which school or township an address asks for the roster; one may ask for those that name none. */
    public static String place(ListState state) {
        return state.get("place").equals(LineFilter.NO_PLACE) ? "" : state.get("place");
    }

    static SqlPredicate mine(Scope scope) {
        return scope.on(new ScopeColumns("l.township", "l.school", "l.unit"));
    }

    private SqlPredicate where(ListState state) {
        return LineFilter.where(state, LocalDate.now(clock));
    }

    /** How many lines a list holds. */
    public long count(Scope scope, ListState state) {
        SqlPredicate mine = mine(scope);
        SqlPredicate where = where(state);
        return database.sql("select count(*) from corrections.line l where " + where.sql() + " and " + mine.sql())
                .params(where.parameters())
                .params(mine.parameters())
                .query(Long.class)
                .single();
    }

    /** A page of a list. @param total as {@link #count} counted it */
    public Page<CorrectionLine> page(Scope scope, ListState state, PageRequest request, long total) {
        Keyset keys = Keyset.of(request, SORTS, ID);
        SqlPredicate mine = mine(scope);
        SqlPredicate where = where(state);
        var query = database.sql("select " + FIELDS + ", " + keys.keys() + " from corrections.line l where "
                        + where.sql() + " and " + mine.sql() + " and "
                        + keys.where().sql() + " " + keys.order())
                .params(where.parameters())
                .params(mine.parameters())
                .params(keys.where().parameters());
        return keys.page(query, (row, i) -> line(row), total);
    }

    /** Hands a list out from its first line to its last, in the order of the address. */
    public void each(Scope scope, ListState state, Consumer<CorrectionLine> taker) {
        Page.each(state.page().fromFirst(BATCH), Integer.MAX_VALUE, request -> page(scope, state, request, 0), taker);
    }

    /** The line of this key; empty when it is not this person's to see. */
    public Optional<CorrectionLine> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + " from corrections.line l where l.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> line(row))
                .optional();
    }

    /** What happened to a line, oldest first; nothing when it is not this person's to see. */
    public List<LineStep> steps(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select s.at, s.what, s.by_name, s.said, s.facts from corrections.step s
                        join corrections.line l on l.id = s.line_id where l.id = :id and %s order by s.id
                        """.formatted(mine.sql()))
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> step(row))
                .list();
    }

    /**
     * How the lines stand: by kind of roster, or, of one kind, by whose roster it is.
     *
     * @param kind of which each school's or township's is told; empty for all kinds, each in one line
     */
    public List<ListCounts> counts(Scope scope, String kind) {
        SqlPredicate mine = mine(scope);
        String place = kind.isEmpty() ? "''" : "l.place";
        return database.sql("""
                        select l.roster, %1$s as place, count(distinct l.place) as lists,
                            count(*) filter (where l.state = 'open' and l.handing_id is null) as waiting,
                            count(*) filter (where l.state = 'open' and l.handing_id is not null) as handed,
                            count(*) filter (where l.state = 'open' and h.due_on < :day) as overdue,
                            count(*) filter (where l.state = 'disputed') as disputed,
                            count(*) filter (where l.state = 'accepted') as accepted,
                            count(*) filter (where l.state = 'closed') as closed
                        from corrections.line l left join corrections.handing h on h.id = l.handing_id
                        where (:kind = '' or l.roster = :kind) and %2$s
                        group by 1, 2 order by 2
                        """.formatted(place, mine.sql()))
                .param("day", LocalDate.now(clock))
                .param("kind", kind)
                .params(mine.parameters())
                .query((row, i) -> new ListCounts(
                        RosterKind.valueOf(row.getString("roster")),
                        row.getString("place"),
                        row.getInt("lists"),
                        row.getInt("waiting"),
                        row.getInt("handed"),
                        row.getInt("overdue"),
                        row.getInt("disputed"),
                        row.getInt("accepted"),
                        row.getInt("closed")))
                .list();
    }

    private LineStep step(ResultSet row) throws SQLException {
        byte[] said = row.getBytes("said");
        return new LineStep(
                row.getTimestamp("at").toInstant(),
                row.getString("what"),
                row.getString("by_name"),
                said == null ? "" : codec.open(Personal.Kind.TEXT, said).reveal(),
                List.of((String[]) row.getArray("facts").getArray()));
    }

    private CorrectionLine line(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        Long proof = row.getObject("proof_delivery", Long.class);
        return new CorrectionLine(
                row.getLong("id"),
                new RosterOf(RosterKind.valueOf(row.getString("roster")), row.getString("place")),
                row.getLong("child_id"),
                Fault.valueOf(row.getString("fault")),
                row.getBoolean("is_equal"),
                new Owner(
                        OwnerLevel.valueOf(row.getString("owner_level").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("owner")),
                row.getString("township"),
                row.getString("school"),
                LineContent.unpack(codec.open(Personal.Kind.TEXT, row.getBytes("content"))),
                new CorrectionLine.Place(
                        row.getLong("delivery_id"),
                        row.getString("file_name"),
                        row.getString("sheet"),
                        row.getInt("row")),
                row.getObject("since", LocalDate.class),
                CorrectionLine.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getString("closing"),
                closed == null ? null : closed.toInstant(),
                proof == null
                        ? null
                        : new CorrectionLine.Place(
                                proof,
                                row.getString("proof_file"),
                                row.getString("proof_sheet"),
                                row.getInt("proof_row")),
                row.getObject("disputed_by", Long.class),
                row.getInt("reopened"),
                row.getObject("handing_id", Long.class),
                row.getObject("due_on", LocalDate.class));
    }
}
