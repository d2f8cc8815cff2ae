package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.buluo.core.place.DivisionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL itself refuses, whatever the application asks. */
class RowSecurityTest extends ConsoleTest {

    private static final String CASES = "select count(*) from casework.case_file where kind = 'row-security'";

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void twoTownshipsHaveACase() {
        JdbcClient tables = TestServers.owner(database);
        if (tables.sql(CASES).query(Long.class).single() == 0) {
            tables.sql("""
                            insert into casework.case_file
                                (kind, child_id, owner, owner_level, township, school, opened_on, due_on, opened_by_run)
                            values ('row-security', 1, 'a', 'township', '红土镇', '红土小学', now(), now(), 1),
                                ('row-security', 2, 'b', 'township', '黑土镇', '黑土小学', now(), now(), 1),
                                ('row-security', 3, 'b', 'township', '黑土镇', '', now(), now(), 1),
                                ('row-security', 4, 'c', 'county', '', '', now(), now(), 1)
                            """).update();
        }
    }

    private static SignedIn person(Scope scope) {
        return new SignedIn(9, "nobody-in-particular", "某", Role.LEADER, scope, "", true);
    }

    private static Scope township(String name) {
        return new Scope.Area(new DivisionCode("422822199"), name);
    }

    private long cases(Scope scope) {
        return CurrentScope.callAs(
                person(scope), () -> database.sql(CASES).query(Long.class).single());
    }

    /** Other tests count the open matters and look at the jobs of the same database. */
    @AfterEach
    void nothingIsLeft() {
        JdbcClient tables = TestServers.owner(database);
        tables.sql("delete from casework.case_file where kind = 'row-security'").update();
        tables.sql("delete from platform.job where kind = 'row-security'").update();
    }

    @Test
    void everyTableHasPoliciesOrAReasonToHaveNone() {
        List<String> open =
                TestServers.owner(database).sql("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('public', 'information_schema')
                          and n.nspname not like 'pg\\_%' and c.relname not like 'flyway%'
                          and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
                        """).query(String.class).list();
        assertThat(open).isSubsetOf(OpenTables.WHY.keySet());
    }

    @Test
    void aStatementWithoutAnyConditionKeepsToTheScope() {
        assertThat(cases(Scope.wholeCounty())).isEqualTo(4);
        assertThat(cases(township("红土镇"))).isEqualTo(1);
        assertThat(cases(township("黑土镇"))).isEqualTo(2);
        assertThat(cases(new Scope.School("黑土小学"))).isEqualTo(1);
        assertThat(cases(new Scope.Unit("黑土镇"))).isZero();
        assertThat(cases(township(""))).as("no name is no township").isZero();
        assertThat(cases(Scope.none())).isZero();
    }

    @Test
    void whoeverSaysNothingSeesNothing() throws Exception {
        Thread thread = new Thread(
                () -> assertThat(database.sql(CASES).query(Long.class).single()).isZero());
        List<Throwable> failed = new ArrayList<>();
        thread.setUncaughtExceptionHandler((any, e) -> failed.add(e));
        thread.start();
        thread.join();
        assertThat(failed).isEmpty();
    }

    @Test
    void aConnectionOfThePoolKnowsNobodyOfBefore() throws Exception {
        List<Scope> scopes =
                List.of(Scope.wholeCounty(), Scope.none(), township("红土镇"), township("黑土镇"), new Scope.School("黑土小学"));
        long[] expected = {4, 0, 1, 2, 1};
        ExecutorService pool = Executors.newFixedThreadPool(12);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            int which = ThreadLocalRandom.current().nextInt(expected.length);
            boolean within = i % 2 == 0;
            all.add(pool.submit(() -> {
                long seen = within
                        ? transaction.<Long>execute(status -> cases(scopes.get(which)))
                        : cases(scopes.get(which));
                assertThat(seen).isEqualTo(expected[which]);
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdownNow();
    }

    @Test
    void whatIsToldEndsWithItsTransaction() throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            assertThat(ask(connection)).isEqualTo("county");
            CurrentScope.runAs(
                    person(township("红土镇")), () -> assertThat(ask(connection)).isEqualTo("area"));
            assertThat(ask(connection)).as("back from somebody else's work").isEqualTo("county");
            connection.rollback();
            org.postgresql.PGConnection driver = connection.unwrap(org.postgresql.PGConnection.class);
            connection.commit();
            try (var statement = ((Connection) driver).createStatement();
                    ResultSet answer = statement.executeQuery("select current_setting('buluo.scope', true)")) {
                answer.next();
                assertThat(answer.getString(1))
                        .as("past the door that tells it")
                        .isNullOrEmpty();
            }
            ((Connection) driver).rollback();
        }
    }

    private static String ask(Connection connection) {
        try (var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select current_setting('buluo.scope', true)")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aStatementOutsideOfATransactionIsKeptOrUndoneByItself() throws Exception {
        long before = CurrentScope.callAs(SignedIn.system(), this::jobs);
        database.sql("""
                        insert into platform.job (kind, title, argument, login, state)
                        values ('row-security', '{"key":"x","arguments":[]}', '{}', 'row-security', 'DONE')
                        """).update();
        assertThat(jobs()).isEqualTo(before + 1);
        assertThatThrownBy(() -> database.sql("insert into platform.job (kind) values ('row-security')")
                        .update())
                .isInstanceOf(org.springframework.dao.DataIntegrityViolationException.class);
        assertThat(jobs()).as("the connection is well again").isEqualTo(before + 1);
    }

    private long jobs() {
        return database.sql("select count(*) from platform.job where kind = 'row-security'")
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyWritesIntoAnotherArea() {
        assertThatThrownBy(() -> CurrentScope.runAs(
                        person(township("红土镇")), () -> database.sql("""
                                        insert into linkage.decision (pair_token, left_id, ruling, left_township, decided_by,
                                            decided_by_name)
                                        values (1, '\\x00', 'out', '黑土镇', 'x', 'x')
                                        """).update()))
                .hasStackTraceContaining("violates row-level security policy");
        assertThat((int) CurrentScope.callAs(
                        person(township("红土镇")),
                        () -> database.sql("update casework.case_file set detail = 'x' where kind = 'row-security'")
                                .update()))
                .isZero();
    }

    @Test
    void theApplicationRoleCantLetItselfOut() {
        for (String way : List.of(
                "set role buluo",
                "set role postgres",
                "set session authorization buluo",
                "alter table casework.case_file disable row level security",
                "drop policy own on casework.case_file",
                "create policy all_of_it on casework.case_file using (true)",
                "alter role current_user bypassrls",
                "truncate casework.case_file",
                "create table casework.copy (id int)",
                "create function casework.trick() returns void language sql as 'select 1'")) {
            assertThatThrownBy(() -> database.sql(way).update()).as(way).isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(() -> CurrentScope.runAs(
                        person(Scope.none()),
                        () -> transaction.executeWithoutResult(status -> {
                            database.sql("set local row_security = off").update();
                            database.sql(CASES).query(Long.class).single();
                        })))
                .as("turned off, the question is refused and not answered")
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anIndexIsUsedBehindThePolicies() {
        JdbcClient tables = TestServers.owner(database);
        long run = aLargeAccount(tables);
        try {
            for (Scope scope : List.of(Scope.wholeCounty(), township("红土镇"), new Scope.School("红土小学"))) {
                String ofRun = "select * from account.line l where run_id = " + run;
                assertThat(plan(scope, ofRun + " and school = '红土小学' order by place limit 50"))
                        .contains("line_school");
                assertThat(plan(scope, ofRun + " and township = '红土镇' order by place limit 50"))
                        .contains("line_township");
                assertThat(plan(scope, ofRun + " and child_id = 7")).contains("line_child");
                assertThat(plan(scope, ofRun + " and (place, place) > (19000, 19000) order by place limit 50"))
                        .contains("line_pkey");
                assertThat(plan(scope, "select * from universe.word where search_tokens @> array[cast(5 as bigint)]"))
                        .contains("child_search");
            }
        } finally {
            tables.sql("delete from account.run where id = :run")
                    .param("run", run)
                    .update();
        }
    }

    /** Of a run that failed, so that no page shows it. */
    private static long aLargeAccount(JdbcClient tables) {
        long run = tables.sql("""
                        insert into account.run (term, pack, state, requested_by) values ('2019-autumn', 'x', 'failed', 'x')
                        returning id
                        """).query(Long.class).single();
        tables.sql("""
                        insert into account.line (run_id, place, child_id, universe_id, person_no, aid, schooling,
                            schooling_at_cut_off, stage, sex, township, village, school, school_township,
                            elsewhere_county, home_county, lists, due_fen, paid_fen, pending_fen, remarks, case_owner,
                            person, row_sources, row_numbers, joins)
                        select :run, i, i, '', '', 'DUE', '', '', '', '', case when i % 10 = 0 then '红土镇' else '黑土镇' end,
                            '', case when i % 50 = 0 then '红土小学' else '黑土小学' end, '', '', '', 0, i, 0, 0, '', '', '',
                            '{}', '{}', ''
                        from generate_series(1, 20000) i
                        """).param("run", run).update();
        tables.sql("analyze account.line").update();
        return run;
    }

    private String plan(Scope scope, String question) {
        return CurrentScope.callAs(
                person(scope),
                () -> transaction.execute(status -> {
                    database.sql("set local enable_seqscan = off").update(); // few words are in a test's index
                    return String.join(
                            "\n",
                            database.sql("explain " + question)
                                    .query(String.class)
                                    .list());
                }));
    }
}
