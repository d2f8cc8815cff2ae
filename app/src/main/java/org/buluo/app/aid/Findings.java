package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schools' findings of poor pupils, with their ends; added, and never changed. */
@Repository
public class Findings {

    private static final String FROM = """
            select f.*, e.id as end_id, e.term as end_term, e.reason as end_reason, e.entered_by as end_by,
                e.entered_by_name as end_by_name, e.decision as end_decision
            from aid.finding f
            left join aid.finding_end e on e.finding_id = f.id and e.decision is distinct from 'REFUSED'
            where
            """;

    private final JdbcClient database;
    private final Sealing sealing;

    Findings(JdbcClient database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** Those of a school in the school year of a term, by grade and name's place; refused ones too. */
    public List<Finding> of(Scope scope, Term term, String school) {
        SqlPredicate mine = mine(scope);
        return database.sql(FROM + " f.school_year = :year and f.school = :school and " + mine.sql()
                        + " order by f.stage, f.grade, f.id")
                .param("year", term.schoolYear().start())
                .param("school", school)
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** Those of these keys. */
    List<Finding> those(Scope scope, Collection<Long> keys) {
        SqlPredicate mine = mine(scope);
        return database.sql(FROM + " f.id = any(cast(:keys as bigint[])) and " + mine.sql())
                .param("keys", keys.toArray(Long[]::new))
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** How many wait for somebody to decide, by school. */
    public Map<String, Integer> waiting(Scope scope, Term term) {
        SqlPredicate mine = mine(scope);
        Map<String, Integer> waiting = new TreeMap<>();
        database.sql("""
                        select f.school, count(*) from aid.finding f
                        where f.school_year = :year and (f.decision is null or exists (
                            select from aid.finding_end e where e.finding_id = f.id and e.decision is null)) and %s
                        group by f.school
                        """.formatted(mine.sql()))
                .param("year", term.schoolYear().start())
                .params(mine.parameters())
                .query((RowCallbackHandler) row -> waiting.put(row.getString(1), row.getInt(2)));
        return waiting;
    }

    /** @return false when one about this child waits already */
    boolean add(Term term, ChildOfRun child, FoundPoor found, SignedIn who) {
        return database.sql("""
                        insert into aid.finding (term, school_year, school, township, child_id, person, stage, grade,
                            category, level, applied_on, evidence, entered_by, entered_by_name)
                        values (:term, :year, :school, :township, :child, :person, :stage, :grade, :category, :level,
                            :applied, :evidence, :by, :name)
                        on conflict (school_year, child_id) where decision is null do nothing
                        """)
                        .param("term", term.toString())
                        .param("year", term.schoolYear().start())
                        .param("school", child.schoolHere())
                        .param("township", child.schoolTownship())
                        .param("child", child.childId())
                        .param("person", sealing.seal(PersonOnList.of(child)))
                        .param("stage", child.stage())
                        .param("grade", child.grade())
                        .param("category", found.category().name())
                        .param("level", found.level().name())
                        .param("applied", found.appliedOn())
                        .param("evidence", sealing.seal(found.evidence()))
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .update()
                == 1;
    }

    void end(Finding finding, Term term, String reason, SignedIn who) {
        database.sql("""
                        insert into aid.finding_end (finding_id, term, reason, entered_by, entered_by_name)
                        values (:finding, :term, :reason, :by, :name)
                        on conflict do nothing
                        """)
                .param("finding", finding.id())
                .param("term", term.toString())
                .param("reason", sealing.seal(reason))
                .param("by", who.id())
                .param("name", who.displayName())
                .update();
    }

    /** Decides what waits of a finding: itself, else its end. */
    boolean decide(Finding finding, boolean isAccepted, SignedIn who) {
        String table = finding.isAccepted() == null ? "aid.finding" : "aid.finding_end";
        long key = finding.isAccepted() == null ? finding.id() : finding.end().id();
        return database.sql("update " + table + """
                         set decision = :decision, decided_by = :by, decided_by_name = :name, decided_at = now()
                        where id = :id and decision is null
                        """)
                        .param("decision", isAccepted ? "ACCEPTED" : "REFUSED")
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("id", key)
                        .update()
                == 1;
    }

    /** Until the transaction ends nobody else decides about this school's year: two lists would both stand. */
    void hold(Term term, String school) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('aid.finding ' || :school || ' ' || :year, 0))")
                .param("school", school)
                .param("year", term.schoolYear().start())
                .query()
                .singleRow();
    }

    /** The delivery in which a school's list of a school year stands now; empty when none does. */
    Optional<Long> delivery(Scope scope, Term term, String school) {
        SqlPredicate mine = mine(scope);
        return database
                .sql(
                        "select f.delivery_id from aid.finding_list f where f.school_year = :year and f.school = :school and "
                                + mine.sql() + " order by f.id desc limit 1")
                .param("year", term.schoolYear().start())
                .param("school", school)
                .params(mine.parameters())
                .query((row, i) -> row.getObject(1, Long.class))
                .list()
                .stream()
                .flatMap(key -> Optional.ofNullable(key).stream())
                .findFirst();
    }

    /** Writes down that a school's list went in. @param delivery and upload are null when nothing stands any more */
    void sent(Term term, String school, String township, int findings, Long delivery, Long upload, SignedIn who) {
        database.sql("""
                        insert into aid.finding_list (school, township, school_year, findings, delivery_id, upload_id, made_by,
                            made_by_name)
                        values (:school, :township, :year, :findings, :delivery, :upload, :by, :name)
                        """)
                .param("school", school)
                .param("township", township)
                .param("year", term.schoolYear().start())
                .param("findings", findings)
                .param("delivery", delivery)
                .param("upload", upload)
                .param("by", who.id())
                .param("name", who.displayName())
                .update();
    }

    private Finding row(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        return new Finding(
                row.getLong("id"),
                Term.parse(row.getString("term")).orElseThrow(),
                row.getString("school"),
                row.getString("township"),
                row.getLong("child_id"),
                sealing.person(row.getBytes("person")),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                Finding.Category.valueOf(row.getString("category")),
                Finding.Level.valueOf(row.getString("level")),
                row.getObject("applied_on", LocalDate.class),
                sealing.open(row.getBytes("evidence")),
                row.getLong("entered_by"),
                row.getString("entered_by_name"),
                row.getTimestamp("entered_at").toInstant(),
                decision == null ? null : decision.equals("ACCEPTED"),
                row.getString("decided_by_name"),
                row.getObject("end_id") == null ? null : end(row));
    }

    private Finding.End end(ResultSet row) throws SQLException {
        String decision = row.getString("end_decision");
        return new Finding.End(
                row.getLong("end_id"),
                Term.parse(row.getString("end_term")).orElseThrow(),
                sealing.open(row.getBytes("end_reason")),
                row.getLong("end_by"),
                row.getString("end_by_name"),
                decision == null ? null : decision.equals("ACCEPTED"));
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("f.township", "f.school"));
    }
}
