package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.buluo.app.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A term of aid goes whole when its period ended, and by nothing else. All of it is undone afterwards. */
class OldTermsTest extends ConsoleTest {

    private static final Instant BEFORE = Instant.parse("2001-01-01T00:00:00Z");

    @Autowired
    private OldTerms terms;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private void undone(Runnable test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            test.run();
        });
    }

    private long put(String term, Instant at) {
        return database.sql("""
                        insert into aid.term_determination (term, number, run_id, as_of, cut_off, pack, pack_version, children,
                            lines, amount_fen, kept_lines, superseded_lines, elsewhere_lines, open_children, job_id,
                            frozen_by, frozen_by_name, frozen_at)
                        values (:term, 1, 1, '1999-12-31', '1999-10-31', 'x', 1, 0, 0, 0, 0, 0, 0, 0, :job, 0, 'x', :at)
                        returning id
                        """)
                .param("term", term)
                .param("job", -term.hashCode())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private int left(String term) {
        return database.sql("select count(*) from aid.term_determination where term = :term")
                .param("term", term)
                .query(Integer.class)
                .single();
    }

    @Test
    void anOldTermGoesAndAYoungerOneStays() {
        undone(() -> {
            put("1999-autumn", BEFORE.minus(Duration.ofDays(1)));
            put("2000-autumn", BEFORE.plus(Duration.ofDays(1)));
            assertThat(terms.look(BEFORE).oldest()).isBefore(BEFORE);
            assertThat(terms.delete(BEFORE)).isEqualTo(1);
            assertThat(terms.delete(BEFORE)).isZero();
            assertThat(left("1999-autumn")).isZero();
            assertThat(left("2000-autumn")).isEqualTo(1);
        });
    }

    @Test
    void aTermWithAnOpenAppealStays() {
        undone(() -> {
            put("1999-autumn", BEFORE.minus(Duration.ofDays(1)));
            database.sql("""
                            insert into aid.objection (term, kind, township, school, person, reason, raised_by,
                                raised_by_name, raised_at)
                            values ('1999-autumn', 'APPEAL', '', '', '', '', 0, 'x', '1999-12-01')
                            """).update();
            assertThat(terms.delete(BEFORE)).isZero();
            assertThat(left("1999-autumn")).isEqualTo(1);
        });
    }

    @Test
    void nobodyElseDeletesARow() {
        undone(() -> {
            long id = put("1999-autumn", BEFORE);
            assertThatThrownBy(() -> database.sql("delete from aid.term_determination where id = :id")
                            .param("id", id)
                            .update())
                    .hasStackTraceContaining("never changed or removed");
        });
    }

    @Test
    void whatWasDeterminedIsStillNeverChanged() {
        undone(() -> {
            put("1999-autumn", BEFORE);
            assertThatThrownBy(() -> database.sql("update aid.term_determination set lines = 0")
                            .update())
                    .hasStackTraceContaining("never changed or removed");
        });
    }
}
