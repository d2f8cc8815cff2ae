package org.buluo.app.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SortColumn;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children of ledgers, in numbers and by name. */
@Repository
public class LedgerLines {

    private static final SortColumn PLACE = SortColumn.number("place", "l.place");
    private static final List<SortColumn> SORTS = List.of(
            PLACE,
            SortColumn.text("township", LedgerFilter.shown("township")),
            SortColumn.text("school", LedgerFilter.shown("school")),
            SortColumn.text("reason", "f.reason"));
    private static final ListState ALL = new ListState("", Map.of());
    private static final int BATCH = 2000;
    /** The whole county's numbers stand in the ledger, where the database holds them to be those of its lines. */
    private static final String OF_COUNTY =
            "select id, last_children, more, fewer, children from reporting.ledger where id in (:ledgers)";

    private static final String NOTE = """
            left join lateral (select * from reporting.ledger_note o
                where o.ledger_id = l.ledger_id and o.place = l.place order by o.id desc limit 1) n on true
            """;

    private final JdbcClient database;
    private final Codec codec;

    LedgerLines(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** What a ledger is counted by. */
    public enum By {
        /** Townships of households. */
        TOWNSHIP("l.before_township", "l.township"),
        /** Schools. */
        SCHOOL("l.before_school", "l.school");

        private final String before;
        private final String now;

        By(String before, String now) {
            this.before = before;
            this.now = now;
        }
    }

    private static String from(LedgerFilter filter) {
        return from(filter, "");
    }

    /** @param joined what is joined to each line {@code l} with its sides {@code f} */
    private static String from(LedgerFilter filter, String joined) {
        return """
                \sfrom reporting.ledger_line l
                cross join lateral (select %s as was, %s as is_now, %s as reason) f
                %s
                where l.ledger_id = :ledger
                """.formatted(filter.was(), filter.isNow(), filter.reason(), joined);
    }

    /** The numbers of what this person may see. */
    public Movement all(Scope scope, long ledger) {
        return all(scope, List.of(ledger)).getOrDefault(ledger, Movement.NOBODY);
    }

    /** The same of several ledgers, by their keys; without those on which this person sees nobody. */
    public Map<Long, Movement> all(Scope scope, List<Long> ledgers) {
        Map<Long, Movement> numbers = new HashMap<>();
        if (ledgers.isEmpty()) {
            return numbers;
        }
        LedgerFilter filter = new LedgerFilter(scope, ALL);
        database.sql(scope.isWholeCounty() ? OF_COUNTY : ofLines(filter))
                .param("ledgers", ledgers)
                .params(filter.parameters())
                .query((RowCallbackHandler) row -> numbers.put(
                        row.getLong(1),
                        new Movement("", row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))));
        return numbers;
    }

    private static String ofLines(LedgerFilter filter) {
        return """
                select l.ledger_id, count(*) filter (where f.was), count(*) filter (where f.is_now and not f.was),
                    count(*) filter (where f.was and not f.is_now), count(*) filter (where f.is_now)
                from reporting.ledger_line l
                cross join lateral (select %s as was, %s as is_now) f
                where l.ledger_id in (:ledgers) and (f.was or f.is_now)
                group by l.ledger_id
                """.formatted(filter.was(), filter.isNow());
    }

    /** The same by township or school, by name; what is not known comes last. */
    public List<Movement> by(Scope scope, long ledger, By by) {
        LedgerFilter filter = new LedgerFilter(scope, ALL);
        String stays = "(f.was and f.is_now and " + by.before + " = " + by.now + ")";
        String sides = """
                cross join lateral (values
                    (%2$s, cast(f.was as int), 0, cast(f.was and not %1$s as int), 0),
                    (%3$s, 0, cast(f.is_now and not %1$s as int), 0, cast(f.is_now as int)))
                    as v (unit, last, more, fewer, present)
                """.formatted(stays, by.before, by.now);
        return database.sql("select v.unit, sum(v.last), sum(v.more), sum(v.fewer), sum(v.present)"
                        + from(filter, sides)
                        + " and v.last + v.present > 0 group by v.unit order by v.unit = '', v.unit")
                .param("ledger", ledger)
                .params(filter.parameters())
                .query((row, i) ->
                        new Movement(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list();
    }

    /** The reasons of a list and how many children each has, the most frequent first. */
    public Map<Reason, Long> reasons(Scope scope, long ledger, ListState asked) {
        LedgerFilter filter = new LedgerFilter(scope, asked.with("reason", ""));
        String from = from(filter);
        Map<Reason, Long> reasons = new LinkedHashMap<>();
        database.sql("select f.reason, count(*)" + from + " and " + filter.where()
                        + " and f.reason <> '' group by f.reason order by 2 desc, 1")
                .param("ledger", ledger)
                .params(filter.parameters())
                .query((RowCallbackHandler) row -> reasons.put(Reason.valueOf(row.getString(1)), row.getLong(2)));
        return reasons;
    }

    /** How many children a list holds. */
    public long count(Scope scope, long ledger, ListState asked) {
        LedgerFilter filter = new LedgerFilter(scope, asked);
        String from = from(filter);
        return database.sql("select count(*)" + from + " and " + filter.where())
                .param("ledger", ledger)
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** A page of a list. @param total as {@link #count} counted it */
    public Page<LedgerLine> page(Scope scope, long ledger, ListState asked, PageRequest request, long total) {
        LedgerFilter filter = new LedgerFilter(scope, asked);
        Keyset keys = Keyset.of(request, SORTS, PLACE);
        String from = from(filter, NOTE);
        var query = database.sql("""
                        select l.place, l.child_id, l.person, f.was as unit_was, f.is_now as unit_now, f.reason as unit_reason,
                            %s as shown_township, %s as shown_school,
                            %s as stage, case when %s then null else l.grade end as grade, %s as aid, %s as schooling,
                            n.note, n.noted_by_name, n.noted_at,
                        """.formatted(
                                        LedgerFilter.shown("township"),
                                        LedgerFilter.shown("school"),
                                        LedgerFilter.ofUnit("l.stage"),
                                        LedgerFilter.ELSEWHERE,
                                        LedgerFilter.ofUnit("l.aid"),
                                        LedgerFilter.ofUnit("l.schooling"))
                        + keys.keys()
                        + from
                        + " and " + filter.where() + " and " + keys.where().sql() + " " + keys.order())
                .param("ledger", ledger)
                .params(filter.parameters())
                .params(keys.where().parameters());
        return keys.page(query, (row, i) -> line(row), total);
    }

    /** Hands a list out from its first line to its last, in this order. */
    public void each(Scope scope, long ledger, ListState asked, PageRequest order, Consumer<LedgerLine> taker) {
        Page.each(order.fromFirst(BATCH), Integer.MAX_VALUE, request -> page(scope, ledger, asked, request, 0), taker);
    }

    /** A line of which nobody could derive why the child came or went, when this person may see it. */
    Optional<LedgerLine> unexplained(Scope scope, long ledger, int place) {
        ListState one = ALL.with("part", "changed")
                .with("reason", Reason.NOT_KNOWN.name())
                .with("place", place);
        return page(scope, ledger, one, PageRequest.first(), 1).rows().stream().findFirst();
    }

    private LedgerLine line(ResultSet row) throws SQLException {
        PersonOnLedger person = PersonOnLedger.open(codec, row.getBytes("person"));
        byte[] note = row.getBytes("note");
        String reason = row.getString("unit_reason");
        return new LedgerLine(
                row.getInt("place"),
                row.getLong("child_id"),
                person.name(),
                person.studentNumber(),
                row.getBoolean("unit_was"),
                row.getBoolean("unit_now"),
                row.getString("shown_township"),
                row.getString("shown_school"),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                row.getString("aid"),
                row.getString("schooling"),
                reason.isEmpty() ? null : Reason.valueOf(reason),
                note == null ? "" : codec.open(Personal.Kind.TEXT, note).reveal(),
                Optional.ofNullable(row.getString("noted_by_name")).orElse(""),
                row.getTimestamp("noted_at") == null
                        ? null
                        : row.getTimestamp("noted_at").toInstant());
    }
}
