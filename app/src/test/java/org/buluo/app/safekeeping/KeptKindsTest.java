package org.buluo.app.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.KeptData;
import org.buluo.app.policy.PolicyPacks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Of each kind, what is past its period goes and nothing younger; what is in use stays. All of it is undone afterwards. */
class KeptKindsTest extends ConsoleTest {

    /** No row of another test is so old. */
    private static final Instant BEFORE = Instant.parse("2001-01-01T00:00:00Z");

    private static final Instant OLD = BEFORE.minus(Duration.ofSeconds(1));
    private static final Instant YOUNG = BEFORE.plus(Duration.ofSeconds(1));

    @Autowired
    private List<KeptData> kinds;

    @Autowired
    private Periods periods;

    @Autowired
    private PolicyPacks packs;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private KeptData kind(String name) {
        return kinds.stream()
                .filter(data -> data.kind().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long put(String sql, Instant at) {
        return database.sql(sql + " returning " + (sql.contains("reveal_count") ? "account_id" : "id"))
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private boolean isThere(String table, long id) {
        return database.sql("select exists (select from " + table + " where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private static long all(KeptData data) {
        return LongStream.iterate(data.delete(BEFORE), gone -> gone > 0, gone -> data.delete(BEFORE))
                .sum();
    }

    private void undone(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            test.run();
        });
    }

    @Test
    void eachKindHasAPeriodAndItsWords() {
        Map<String, KeepingPeriod> known =
                periods.all().stream().collect(Collectors.toMap(KeepingPeriod::kind, period -> period));
        assertThat(kinds).extracting(KeptData::kind).containsExactlyInAnyOrderElementsOf(known.keySet());
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (KeptData data : kinds) {
                KeepingPeriod period = known.get(data.kind());
                for (String key : List.of(data.key(), data.key() + ".text", period.groundKey(), period.unitKey())) {
                    assertThat(messages.getMessage(key, null, locale)).isNotBlank();
                }
            }
        }
        assertThat(known.get("audit.entries").allows(5)).as("below six months").isFalse();
    }

    @Test
    void whatIsPastItsPeriodGoesAndNothingYounger() {
        assertThat(packs.newest()).as("a pack to try out").isPositive();
        RowsOfKinds.BY_KIND.forEach((name, sql) -> undone(() -> {
            KeptData data = kind(name);
            KeptData.Holding before = data.look(BEFORE);
            assertThat(before.past()).as(name).isZero();
            long old = put(sql, name.equals("platform.reveals") ? OLD.minus(Duration.ofDays(2)) : OLD);
            long young = put(sql, name.equals("platform.reveals") ? YOUNG.plus(Duration.ofDays(2)) : YOUNG);
            KeptData.Holding now = data.look(BEFORE);
            assertThat(now.rows()).as(name).isEqualTo(before.rows() + 2);
            assertThat(now.past()).as(name).isEqualTo(1);
            assertThat(now.oldest()).as(name).isBefore(BEFORE);
            assertThat(all(data)).as(name).isEqualTo(1);
            assertThat(data.look(BEFORE).rows()).as(name).isEqualTo(before.rows() + 1);
            if (!name.equals("platform.reveals")) {
                String table = sql.replaceAll("(?s)\\s*insert into (\\S+).*", "$1");
                assertThat(isThere(table, old)).as(name).isFalse();
                assertThat(isThere(table, young)).as(name).isTrue();
            }
        }));
    }

    private long delivery(String state, Instant at) {
        return put("""
                insert into intake.delivery (file_name, bytes, sha256, state, stated_on, sent_by, sent_by_name, received_at,
                  taken_at) values (gen_random_uuid()::text, 1, gen_random_uuid()::text, '%s', '1999-01-01', 'x', 'x', :at, :at)
                """.formatted(state), at);
    }

    private void supersedes(long newer, long older) {
        database.sql("insert into intake.superseding (older, newer) values (:older, :newer)")
                .param("older", older)
                .param("newer", newer)
                .update();
    }

    @Test
    void aFileThatCountsOrThatSomethingRestsOnStays() {
        undone(() -> {
            KeptData files = kind("intake.files");
            long counts = delivery("taken", OLD);
            long waits = delivery("received", OLD);
            assertThat(all(files)).isZero();

            long used = delivery("withdrawn", OLD);
            long supersededUsed = delivery("taken", OLD);
            supersedes(used, supersededUsed);
            long run = put(RowsOfKinds.BY_KIND.get("account.runs"), YOUNG);
            Consumer<Long> rests = delivery -> database.sql(
                            "insert into account.run_input (run_id, delivery_id, file_name, sha256) values (:run, :id, '', '')")
                    .param("run", run)
                    .param("id", delivery)
                    .update();
            rests.accept(used);
            rests.accept(supersededUsed);
            assertThat(files.look(BEFORE).past()).isZero();
            assertThat(all(files)).isZero();
            database.sql("delete from account.run where id = :run")
                    .param("run", run)
                    .update();
            assertThat(files.look(BEFORE).past())
                    .as("in use no more; the other counts")
                    .isZero();

            long oldest = delivery("taken", OLD);
            long middle = delivery("taken", OLD);
            supersedes(middle, oldest);
            supersedes(counts, middle);
            assertThat(files.look(BEFORE).past()).isEqualTo(2);
            assertThat(all(files)).isEqualTo(2);
            for (long kept : List.of(counts, waits, used, supersededUsed)) {
                assertThat(isThere("intake.delivery", kept)).isTrue();
            }
            assertThat(isThere("intake.delivery", oldest)).isFalse();
        });
    }

    @Test
    void aFileOfTheBankIsAnotherKind() {
        undone(() -> {
            long bank = put(RowsOfKinds.BY_KIND.get("intake.files"), OLD);
            database.sql("update intake.delivery set kinds = '{BANK_RETURN}' where id = :id")
                    .param("id", bank)
                    .update();
            assertThat(all(kind("intake.files"))).isZero();
            assertThat(all(kind("intake.bank-returns"))).isEqualTo(1);
        });
    }

    private long run(String term, Instant at) {
        return put("""
                insert into account.run (term, pack, state, requested_by, finished_at) values ('%s', 'x', 'done', 'x', :at)
                """.formatted(term), at);
    }

    @Test
    void theAccountThatCountsAndTheNewestOfAnOpenTermStayWithTheirChildren() {
        undone(() -> {
            KeptData runs = kind("account.runs");
            KeptData children = kind("account.children");
            all(children); // of other tests, in no account
            long open = run("2999-autumn", OLD);
            long earlier = run("1999-autumn", OLD);
            long newest = run("1999-autumn", OLD);
            database.sql("update account.run set previous_run = :earlier where id = :newest")
                    .param("earlier", earlier)
                    .param("newest", newest)
                    .update();
            child(1, earlier);
            child(2, newest);
            child(3, open);
            assertThat(children.look(BEFORE).past()).isEqualTo(1);
            assertThat(all(runs)).isEqualTo(1);
            assertThat(isThere("account.run", earlier)).isFalse();
            assertThat(all(children)).as("only whom no account holds").isEqualTo(1);
            assertThat(isThere("universe.child", -1)).isFalse();
            assertThat(isThere("universe.child", -2)).isTrue();
            assertThat(isThere("universe.child", -3)).isTrue();
            assertThat(run("1999-autumn", YOUNG)).isPositive();
            assertThat(all(runs))
                    .as("the one before counts no more, and its term is over")
                    .isEqualTo(1);
            assertThat(isThere("account.run", open)).isTrue();
        });
    }

    private void child(int number, long run) {
        database.sql("insert into universe.child (id, features, first_run) values (:id, 0, 1)")
                .param("id", -number)
                .update();
        database.sql("""
                        insert into account.line (run_id, place, child_id, universe_id, person_no, aid, schooling,
                            schooling_at_cut_off, stage, sex, township, village, school, school_township,
                            elsewhere_county, home_county, lists, due_fen, paid_fen, pending_fen, remarks, case_owner,
                            person, row_sources, row_numbers, joins)
                        values (:run, 1, :id, '', '', 'DUE', '', '', '', '', '', '', '', '', '', '', 0, 0, 0, 0, '', '', '',
                            '{}', '{}', '')
                        """).param("run", run).param("id", -number).update();
    }

    @Test
    void aPrintedListGoesWholeAndNoRowOfItByAnotherWay() {
        undone(() -> {
            long old = list("3333333333", OLD);
            long young = list("4444444444", YOUNG);
            assertThat(all(kind("paper.lists"))).isEqualTo(1);
            assertThat(isThere("paper.frozen_list", old)).isFalse();
            assertThat(isThere("paper.frozen_list", young)).isTrue();
            assertThatThrownBy(() -> database.sql("delete from paper.printing where list_id = :id")
                            .param("id", young)
                            .update())
                    .hasStackTraceContaining("never changed or removed");
        });
    }

    private long list(String code, Instant at) {
        long list = put("""
                insert into paper.frozen_list (code, kind, language, address, head, rows, sums, hash, township, school, unit,
                  scope_kind, scope_code, scope_name, frozen_at)
                values ('%s', 'x', 'zh', '{}', '', 0, '{}', '', '', '', '', 'COUNTY', '', '', cast(:at as timestamptz) - interval '1 year')
                """.formatted(code), at);
        database.sql("insert into paper.volume (list_id, number, rows, sums, content) values (:id, 1, 0, '{}', '')")
                .param("id", list)
                .update();
        database.sql("""
                        insert into paper.printing (list_id, printed_by, printed_by_name, printed_at)
                        values (:id, 'x', 'x', :at)
                        """).param("id", list).param("at", Timestamp.from(at)).update();
        return list;
    }

    @Test
    void theConsoleCanDeleteNoEntryOfTheAuditThatIsYoungerThanSixMonths() {
        KeptData audit = kind("audit.entries");
        assertThat(audit.look(Instant.now()).past()).isZero();
        undone(() -> assertThat(audit.delete(Instant.now())).isZero());
        for (String way : List.of("delete from audit.entry", "delete from audit.seal", "delete from audit.forgotten")) {
            assertThatThrownBy(() -> database.sql(way).update()).as(way).hasStackTraceContaining("permission denied");
        }
    }
}
