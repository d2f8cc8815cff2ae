package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.buluo.app.platform.JobState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job that breaks off in the middle goes on where it was, and takes nothing in twice. */
class BrokenOffTest extends IntakeTest {

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveryReading reading;

    @Test
    void theSameComesOfItAsOfAJobThatRanThrough() throws Exception {
        takeIn(example(), "aid");
        List<Map<String, Object>> whole = tables();
        nothingWasReceived();
        long upload = received();
        List<Delivery> waiting = deliveries.waiting(upload);
        reading.read(waiting.get(0), () -> {});
        AtomicInteger rows = new AtomicInteger();
        assertThatThrownBy(() -> reading.read(waiting.get(1), () -> {
                    if (rows.incrementAndGet() > 3) {
                        throw new Error("the power went off");
                    }
                }))
                .hasMessage("the power went off");
        assertThat(count("intake.row_block", waiting.get(1).id())).isZero();
        assertThat(Finished.job(jobs, receiving.takeIn(upload, 1, account("aid")))
                        .state())
                .isEqualTo(JobState.DONE);
        assertThat(Finished.job(jobs, receiving.takeIn(upload, 1, account("aid")))
                        .state())
                .isEqualTo(JobState.DONE);
        assertThat(tables()).isEqualTo(whole);
    }

    /** Files that are kept, and no job yet. */
    private long received() throws Exception {
        long upload = deliveries.addUpload(account("aid"));
        for (java.nio.file.Path file : example()) {
            receiving.keep(upload, SentFile.of(file), LocalDate.of(2019, 9, 1), account("aid"));
        }
        return upload;
    }

    private int count(String table, long delivery) {
        return database.sql("select count(*) from " + table + " where delivery_id = :id")
                .param("id", delivery)
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Object>> tables() {
        return database.sql("""
                        select d.file_name, d.state, d.kind, d.township, d.school, d.rows_in, d.rows_kept,
                          d.rows_returned, d.rows_defect,
                          (select count(*) from intake.row_block b where b.delivery_id = d.id) as blocks,
                          (select count(*) from intake.sheet s where s.delivery_id = d.id) as sheets,
                          (select count(*) from intake.heading h where h.delivery_id = d.id) as headings,
                          (select sum(c.rows) from intake.coverage c where c.delivery_id = d.id) as covered,
                          (select count(*) from intake.delivery_part p where p.delivery_id = d.id) as parts
                        from intake.delivery d order by d.file_name
                        """).query().listOfRows();
    }
}
