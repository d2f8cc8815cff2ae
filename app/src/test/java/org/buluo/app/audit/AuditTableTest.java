package org.buluo.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of the audit on a real PostgreSQL. */
class AuditTableTest extends ConsoleTest {

    @Autowired
    private Audit audit;

    @Autowired
    private EntryList entries;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Anchors anchors;

    @Autowired
    private OldEntries old;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    private void record(String subject) {
        audit.record(SignedIn.system(), AuditKind.CHANGE, "test.act", subject, "因为", AuditOutcome.DONE);
    }

    private StoredEntry only(String subject) {
        return ReadAudit.about(entries, subject).get(0);
    }

    /** The server's own account, which may do what the console may not. */
    private JdbcClient server() {
        return JdbcClient.create(new DriverManagerDataSource(address(), "postgres", ""));
    }

    private String address() {
        return database.sql("select 1")
                .query((row, i) ->
                        row.getStatement().getConnection().getMetaData().getURL())
                .single()
                .replaceFirst("(user|password)=[^&]*&?", "")
                .replaceFirst("(user|password)=[^&]*&?", "");
    }

    private ChainReading.Findings check() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return ChainReading.check(connection, List.of());
        }
    }

    @Test
    void noTableOfTheAuditIsChangedRemovedOrEmptied() {
        record("test:1");
        sealing.seal();
        for (String table : List.of("entry", "seal", "anchor")) {
            String column = table.equals("entry") ? "account_id" : "position";
            for (String change : List.of(
                    "update audit.%s set %s = 1".formatted(table, column),
                    "delete from audit." + table,
                    "delete from audit.%s where false".formatted(table),
                    "truncate audit." + table)) {
                assertThatThrownBy(() -> server().sql(change).update())
                        .as(change)
                        .hasMessageContaining("never changed or removed");
            }
        }
    }

    @Test
    void theRoleOfARunningConsoleMayAddAndReadAndNothingElse() throws SQLException {
        String role = "console_of_the_audit_test";
        server().sql("create role " + role + " login password 'x'").update();
        server().sql("grant all on all tables in schema audit to " + role).update();
        server().sql("select audit.grant_to('" + role + "')")
                .query((row, i) -> 0)
                .list();
        try (Connection connection = DriverManager.getConnection(address(), role, "x")) {
            connection.createStatement().execute("""
                    insert into audit.entry (account_id, login, role, address, device, kind, what, route, subject, detail,
                      outcome) values (0, '', '', '', '', 'VIEW', 'test.role', '', 'test:role', '', 'DONE')
                    """);
            connection.createStatement().executeQuery("select count(*) from audit.entry");
            for (String refused : List.of(
                    "update audit.entry set login = 'x'",
                    "delete from audit.seal",
                    "truncate audit.anchor",
                    "alter table audit.entry disable trigger entry_append_only",
                    "drop table audit.seal",
                    "drop trigger seal_append_only on audit.seal",
                    "set session_replication_role = replica",
                    "select audit.grant_to('postgres')")) {
                assertThatThrownBy(() -> connection.createStatement().execute(refused))
                        .as(refused)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        } finally {
            server().sql("drop owned by " + role).update();
            server().sql("drop role " + role).update();
        }
    }

    /** Where the console asks under a role that owns nothing; else there is nothing to hold it to. */
    @Test
    void theConsolesOwnRoleHasNoMoreThanThat() {
        assumeThat(database.sql(
                                "select pg_has_role(current_user, tableowner, 'member') from pg_tables where schemaname = "
                                        + "'audit' and tablename = 'entry'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        for (String table : List.of("entry", "seal", "anchor")) {
            assertThat(database.sql("select has_table_privilege('audit.%s', 'update, delete, truncate')"
                                    .formatted(table))
                            .query(Boolean.class)
                            .single())
                    .as(table)
                    .isFalse();
        }
    }

    @Test
    void entriesAreSealedInOrderAndAReasonIsReadableByAuditorsAlone() throws SQLException {
        for (int i = 0; i < 5; i++) {
            record("test:order-" + i);
        }
        sealing.seal();
        List<Long> places = List.of("0", "1", "2", "3", "4").stream()
                .map(i -> only("test:order-" + i).place())
                .toList();
        assertThat(places).isSorted().doesNotContain(0L).doesNotHaveDuplicates();
        assertThat(only("test:order-0").act().reason()).isEqualTo("因为");
        assertThat(check().faults()).isEmpty();
        assertThat(database.sql("select e::text from audit.entry e where subject = 'test:order-0'")
                        .query(String.class)
                        .single())
                .doesNotContain("因为");
    }

    @Test
    void manyEntriesAreSealedInSeveralRoundsWithoutAGap() throws SQLException {
        database.sql("""
                        insert into audit.entry (account_id, login, role, address, device, kind, what, route, subject, detail,
                          outcome)
                        select 0, '', '', '', '', 'VIEW', 'test.many', '', 'test:many', '', 'DONE'
                        from generate_series(1, 4500)
                        """).update();
        sealing.seal();
        ChainReading.Findings findings = check();
        assertThat(findings.faults()).isEmpty();
        assertThat(findings.sealed()).isGreaterThanOrEqualTo(4500);
        assertThat(findings.end().position()).isEqualTo(findings.sealed());
    }

    @Test
    void anEntryOfATransactionThatEndsLateIsSealedAllTheSame() throws SQLException {
        try (Connection late = source.getConnection()) {
            late.setAutoCommit(false);
            late.createStatement().execute("""
                    insert into audit.entry (account_id, login, role, address, device, kind, what, route, subject, detail,
                      outcome) values (0, '', '', '', '', 'VIEW', 'test.late', '', 'test:late', '', 'DONE')
                    """);
            record("test:early");
            sealing.seal();
            late.commit();
            late.setAutoCommit(true);
        }
        record("test:next");
        sealing.seal();
        assertThat(only("test:late").id()).isLessThan(only("test:early").id());
        assertThat(only("test:late").place()).isGreaterThan(only("test:early").place());
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void entriesOfTheFirstVersionsAreTakenOverWithTheirReasonsSealedAndTheirTableGoes() throws SQLException {
        assertThat(database.sql("select to_regclass('platform.audit_entry') is null")
                        .query(Boolean.class)
                        .single())
                .as("taken over at the start")
                .isTrue();
        server().sql("""
                        create table platform.audit_entry (id bigint primary key, at timestamptz not null default now(),
                          account_id bigint not null, login text not null, what text not null, subject text not null,
                          reason text not null default '')
                        """).update();
        server().sql("""
                        insert into platform.audit_entry (id, account_id, login, what, subject, reason) values
                          (71, 3, 'aid', 'account.reveal', 'child:71', '核对向明远'), (72, 3, 'aid', 'linkage.undo', 'decision:72', '')
                        """).update();
        belongsToTheConsole();
        old.takeOver();
        assertThat(only("child:71").act().reason()).isEqualTo("核对向明远");
        assertThat(only("child:71").login()).isEqualTo("aid");
        assertThat(only("decision:72").act().reason()).isEmpty();
        assertThat(database.sql("select to_regclass('platform.audit_entry') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        sealing.seal();
        assertThat(check().faults()).isEmpty();
    }

    @Test
    void theOldTableStaysWhileAnEntryOfItIsMissing() {
        server().sql("""
                        create table platform.audit_entry (id bigint primary key)
                        """).update();
        server().sql("insert into platform.audit_entry values (990001)").update();
        belongsToTheConsole();
        assertThatThrownBy(() -> database.sql("select audit.forget_old_entries()")
                        .query((row, i) -> 0)
                        .list())
                .hasMessageContaining("missing in audit.entry");
        server().sql("drop table platform.audit_entry").update();
    }

    private void belongsToTheConsole() {
        String owner = server().sql(
                        "select tableowner from pg_tables where schemaname = 'audit' and tablename = 'entry'")
                .query(String.class)
                .single();
        String console = database.sql("select current_user").query(String.class).single();
        server().sql("alter table platform.audit_entry owner to \"" + owner + "\"")
                .update();
        server().sql("grant select on platform.audit_entry to \"" + console + "\"")
                .update();
    }

    @Test
    void aDayHasOneAnchorAndItCertifiesTheChain() {
        record("test:anchor");
        sealing.seal();
        sealing.seal();
        List<Anchor> made = anchors.latest(10);
        assertThat(made).hasSize(1);
        assertThat(made.get(0).day()).isEqualTo(LocalDate.now());
        assertThat(Anchor.parse(made.get(0).line())).contains(made.get(0));
    }
}
