package org.buluo.app.corrections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.casework.Owner;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Hands lists over, with a receipt. */
@Repository
public class Handings {

    private static final String FIELDS = """
            h.id, h.roster, h.place, h.owner_level, h.owner, h.lines, h.handed_at, h.handed_by_name, h.taken_on,
            h.taken_by, h.way, h.note, h.due_on, h.case_id,
            (select count(*) from corrections.line l where l.handing_id = h.id and l.state = 'open') as open
            """;

    private final JdbcClient database;
    private final Codec codec;
    private final Keepers keepers;
    private final CorrectionCases cases;
    private final Clock clock;

    Handings(JdbcClient database, Codec codec, Keepers keepers, CorrectionCases cases, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.keepers = keepers;
        this.cases = cases;
        this.clock = clock;
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(new ScopeColumns("h.township", "h.school", "h.unit"));
    }

    /**
     * How a list was handed over.
     *
     * @param takenBy the person who took it
     * @param takenOn the day
     * @param way one of {@link Handing#WAYS}
     * @param note what else was said; may be empty
     */
    public record Receipt(String takenBy, LocalDate takenOn, String way, String note) {
        @Override
        public String toString() {
            return "Receipt[" + way + "]";
        }
    }

    /** By when a list that is handed over today is due. */
    public LocalDate due(Scope scope) {
        return cases.due(LocalDate.now(clock));
    }

    /** A line that waits. @param school that keeps its roster; empty for another keeper */
    private record Open(long id, String school) {}

    /** Hands all open lines of a roster over that were not yet. @return the receipt's key; empty when there are none */
    @Transactional
    public Optional<Long> hand(RosterOf roster, Receipt receipt, SignedIn who) {
        if (!who.scope().isWholeCounty()) {
            throw new NotThere("list to hand over");
        }
        List<Open> open = database.sql("""
                        select id, case when owner_level = 'school' then owner else '' end as school from corrections.line
                        where roster = :roster and place = :place and state = 'open' and handing_id is null for update
                        """)
                .param("roster", roster.kind().name())
                .param("place", roster.place())
                .query((row, i) -> new Open(row.getLong(1), row.getString(2)))
                .list();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<Long> lines = open.stream().map(Open::id).toList();
        String unit = keepers.today().unit(roster);
        Owner owner = keepers.today().owner(roster, open.get(0).school());
        long id = add(roster, owner, unit, receipt, lines.size(), who);
        give(id, lines, owner, unit);
        database.sql("""
                        insert into corrections.handed (handing_id, line_id)
                        select :handing, unnest(cast(:lines as bigint[]))
                        """)
                .param("handing", id)
                .param("lines", lines.toArray(Long[]::new))
                .update();
        database.sql("""
                        insert into corrections.step (line_id, what, by_login, by_name, facts)
                        select unnest(cast(:lines as bigint[])), :what, :login, :name, array[cast(:handing as text)]
                        """)
                .param("lines", lines.toArray(Long[]::new))
                .param("what", LineStep.HANDED)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("handing", id)
                .update();
        return Optional.of(id);
    }

    /** Lines belong to whom they were handed to, also when another kept the roster on the day they were found. */
    private void give(long handing, List<Long> lines, Owner owner, String unit) {
        database.sql("""
                        update corrections.line set handing_id = :handing, owner_level = :level, owner = :owner, unit = :unit
                        where id = any(cast(:lines as bigint[]))
                        """)
                .param("handing", handing)
                .param("level", owner.level().code())
                .param("owner", owner.name())
                .param("unit", unit)
                .param("lines", lines.toArray(Long[]::new))
                .update();
    }

    private long add(RosterOf roster, Owner owner, String unit, Receipt receipt, int lines, SignedIn who) {
        String township = owner.level() == OwnerLevel.TOWNSHIP ? owner.name() : "";
        long matter = cases.handed(owner, who);
        return database.sql("""
                        insert into corrections.handing (roster, place, owner_level, owner, township, school, unit, lines,
                            handed_by, handed_by_name, taken_on, way, taken_by, note, due_on, case_id)
                        values (:roster, :place, :level, :owner, :township, :school, :unit, :lines, :login, :name,
                            :takenOn, :way, :takenBy, :note, :due, :case) returning id
                        """)
                .param("roster", roster.kind().name())
                .param("place", roster.place())
                .param("level", owner.level().code())
                .param("owner", owner.name())
                .param("township", township)
                .param("school", owner.level() == OwnerLevel.SCHOOL ? owner.name() : "")
                .param("unit", unit)
                .param("lines", lines)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("takenOn", receipt.takenOn())
                .param("way", receipt.way())
                .param("takenBy", codec.seal(Personal.name(receipt.takenBy())))
                .param("note", receipt.note().isBlank() ? null : codec.seal(Personal.text(receipt.note())))
                .param("due", due(who.scope()))
                .param("case", matter)
                .query(Long.class)
                .single();
    }

    /** The receipt of this key. */
    public Optional<Handing> find(Scope scope, long id) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + " from corrections.handing h where h.id = :id and " + mine.sql())
                .param("id", id)
                .params(mine.parameters())
                .query((row, i) -> handing(row))
                .optional();
    }

    /** The receipts of a roster, newest first. */
    public List<Handing> of(Scope scope, RosterKind kind, String place) {
        SqlPredicate mine = mine(scope);
        return database.sql("select " + FIELDS + " from corrections.handing h where h.roster = :roster"
                        + " and h.place = :place and " + mine.sql() + " order by h.id desc limit 20")
                .param("roster", kind.name())
                .param("place", place)
                .params(mine.parameters())
                .query((row, i) -> handing(row))
                .list();
    }

    private Handing handing(ResultSet row) throws SQLException {
        byte[] note = row.getBytes("note");
        return new Handing(
                row.getLong("id"),
                new RosterOf(RosterKind.valueOf(row.getString("roster")), row.getString("place")),
                new Owner(
                        OwnerLevel.valueOf(row.getString("owner_level").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("owner")),
                row.getInt("lines"),
                row.getInt("open"),
                row.getTimestamp("handed_at").toInstant(),
                row.getString("handed_by_name"),
                row.getObject("taken_on", LocalDate.class),
                codec.open(Personal.Kind.NAME, row.getBytes("taken_by")).reveal(),
                row.getString("way"),
                note == null ? "" : codec.open(Personal.Kind.TEXT, note).reveal(),
                row.getObject("due_on", LocalDate.class),
                row.getLong("case_id"));
    }
}
