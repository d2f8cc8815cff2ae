package org.buluo.app.casework;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Holds all matters of a kind against all causes that stand, in a few statements however many they are. */
@Repository
class Settlement {

    /** By what a query names the subject of {@code casework.case_file c}. */
    static final String NAMED = "case when c.subject_kind = 'child' then c.child_id::text else c.subject end";

    /** What pended of a matter that closes. */
    static final String NOTHING_PENDS =
            "referral = '', referred_level = '', referred_to = '', closing_asked_by = '', closing_asked_at = null";

    private static final String AGAIN = """
            closed_at = null, closing = '', closed_by = '', proof = '', closed_by_run = null,
            reopened = c.reopened + 1, escalated = 0, escalated_on = null
            """;

    private final JdbcClient database;
    private final DataSource source;
    private final CaseKinds kinds;
    private final DueDates dueDates;

    Settlement(JdbcClient database, DataSource source, CaseKinds kinds, DueDates dueDates) {
        this.database = database;
        this.source = source;
        this.kinds = kinds;
        this.dueDates = dueDates;
    }

    void settle(long run, List<CaseNeeded> needed, LocalDate today) {
        database.sql("""
                        create temporary table needed_case (
                            kind text, child_id bigint, owner text, owner_level text, township text, school text,
                            detail text, due date
                        ) on commit drop
                        """).update();
        copy(needed, today);
        database.sql("create index on needed_case (kind, child_id)").update();
        database.sql("analyze needed_case").update();
        closeGone(run);
        openAgain(run);
        update();
        open(run, today);
    }

    private void closeGone(long run) {
        database.sql("""
                        with gone as (
                            update casework.case_file c
                            set closed_at = now(), closed_by_run = :run, closing = 'cause-gone', %s
                            where c.closed_at is null and c.kind = any(:kinds) and not exists (
                                select from needed_case n where n.kind = c.kind and n.child_id = c.child_id)
                            returning c.id)
                        insert into casework.step (case_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:fact] from gone
                        """.formatted(NOTHING_PENDS))
                .param("run", run)
                .param("kinds", kinds.reported().toArray(String[]::new))
                .params(machine(Step.PROVED, String.valueOf(run)))
                .update();
    }

    private void openAgain(long run) {
        database.sql("""
                        with latest as (
                            select distinct on (c.kind, c.child_id) c.id, c.closing, n.due
                            from needed_case n
                            join casework.case_file c on c.child_id = n.child_id and c.kind = n.kind
                            where c.subject_kind = 'child'
                            order by c.kind, c.child_id, c.closed_at desc nulls first
                        ), again as (
                            update casework.case_file c set due_on = l.due, %s
                            from latest l where c.id = l.id and l.closing = 'answered'
                            returning c.id)
                        insert into casework.step (case_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:fact] from again
                        """.formatted(AGAIN))
                .params(machine(Step.REOPENED, String.valueOf(run)))
                .update();
    }

    private void update() {
        database.sql("""
                        update casework.case_file c
                        set owner = case when c.rule_owner <> n.owner then n.owner else c.owner end,
                            owner_level = case when c.rule_owner <> n.owner then n.owner_level else c.owner_level end,
                            assignee = case when c.rule_owner <> n.owner then '' else c.assignee end,
                            rule_owner = n.owner, township = n.township, school = n.school, detail = n.detail
                        from needed_case n
                        where c.closed_at is null and c.subject_kind = 'child' and n.kind = c.kind
                            and n.child_id = c.child_id
                            and (c.rule_owner, c.township, c.school, c.detail)
                                is distinct from (n.owner, n.township, n.school, n.detail)
                        """).update();
    }

    private void open(long run, LocalDate today) {
        database.sql("""
                        insert into casework.case_file
                            (kind, child_id, owner, owner_level, rule_owner, township, school, detail, opened_on, due_on,
                             opened_by_run)
                        select kind, child_id, owner, owner_level, owner, township, school, detail, :today, due, :run
                        from needed_case
                        on conflict (kind, child_id) where closed_at is null and subject_kind = 'child' do nothing
                        """).param("today", today).param("run", run).update();
    }

    /**
     * Closes the open matters of a kind that a query doesn't name, and opens again those it names that people closed.
     *
     * @param due by when what opens again is due
     * @return how many changed
     */
    int evaluate(CaseKind kind, String query, LocalDate due) {
        return closeUnnamed(kind, query, "true") + openNamed(kind, query, due, "l.closing = 'answered'");
    }

    /** The same between two reconciliations: what closed itself since the last one opens again too. */
    int evaluateBetween(CaseKind kind, ClosingPredicate.Reported reported, LocalDate due) {
        String told = "exists (select from (%s) t where t.subject = %s)".formatted(reported.told(), NAMED);
        String since = "(l.closing = 'answered' or l.closing = 'cause-gone' and l.closed_by_run is null)";
        return closeUnnamed(kind, reported.standing(), told) + openNamed(kind, reported.standing(), due, since);
    }

    private int closeUnnamed(CaseKind kind, String query, String told) {
        return database.sql("""
                        with gone as (
                            update casework.case_file c set closed_at = now(), closing = 'cause-gone', %s
                            where c.closed_at is null and c.kind = :kind and %s
                                and not exists (select from (%s) s where s.subject = %s)
                            returning c.id)
                        insert into casework.step (case_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:fact] from gone
                        """.formatted(NOTHING_PENDS, told, query, NAMED))
                .param("kind", kind.code())
                .params(machine(Step.PROVED, ""))
                .update();
    }

    private int openNamed(CaseKind kind, String query, LocalDate due, String opensAgain) {
        return database.sql("""
                        with latest as (
                            select distinct on (c.subject_kind, c.child_id, c.subject) c.id, c.closing, c.closed_by_run
                            from casework.case_file c join (select distinct subject from (%s) q) s on s.subject = %s
                            where c.kind = :kind
                            order by c.subject_kind, c.child_id, c.subject, c.closed_at desc nulls first
                        ), again as (
                            update casework.case_file c set due_on = :due, %s
                            from latest l where c.id = l.id and %s
                            returning c.id)
                        insert into casework.step (case_id, what, by_login, by_name, facts)
                        select id, :what, :login, :name, array[:fact] from again
                        """.formatted(query, NAMED, AGAIN, opensAgain))
                .param("kind", kind.code())
                .param("due", due)
                .params(machine(Step.REOPENED, ""))
                .update();
    }

    private static Map<String, Object> machine(String what, String fact) {
        SignedIn self = SignedIn.system();
        return Map.of("what", what, "login", self.login(), "name", self.displayName(), "fact", fact);
    }

    private void copy(List<CaseNeeded> needed, LocalDate today) {
        // While rows are copied the connection answers nothing else.
        Map<String, LocalDate> due = needed.stream()
                .map(CaseNeeded::kind)
                .distinct()
                .collect(Collectors.toMap(kind -> kind, kind -> dueDates.from(kinds.get(kind), today)));
        Connection connection = DataSourceUtils.getConnection(source);
        try (BulkCopy copy = BulkCopy.into(
                connection,
                "needed_case",
                "kind",
                "child_id",
                "owner",
                "owner_level",
                "township",
                "school",
                "detail",
                "due")) {
            needed.forEach(one -> copy.row(
                    one.kind(),
                    one.child(),
                    one.owner(),
                    one.level().code(),
                    one.township(),
                    one.school(),
                    one.detail(),
                    due.get(one.kind())));
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
