package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.buluo.app.platform.JobState;
import org.buluo.app.platform.Scope;
import org.buluo.core.place.County;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Source;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.Taken;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReceivingTest extends IntakeTest {

    private static final IntakeOptions OPTIONS =
            new IntakeOptions(County.jianshi(), LocalDate.of(2026, 1, 1), Limits.DEFAULT);

    @Autowired
    private StandingFiles standing;

    @Autowired
    private RowsAsReceived rows;

    @Test
    void whatStandsIsReadAgainAsTheFolderItCameFrom() throws Exception {
        Received received = receiving.receive(example(), account("aid"));
        assertThat(ended(received).state()).isEqualTo(JobState.DONE);
        try (Unpacked unpacked = standing.unpack();
                Taken again = FolderIntake.read(
                        unpacked.files().stream().map(UnpackedFile::handed).toList(), OPTIONS, Progress.SILENT);
                Taken folder = FolderIntake.read(EXAMPLE, OPTIONS, Progress.SILENT)) {
            assertThat(again.report().files()).isEqualTo(folder.report().files());
            assertThat(again.report().hashes()).isEqualTo(folder.report().hashes());
            assertThat(unpacked.files()).hasSize(example().size());
        }
        assertThat(counted("rows_in - rows_kept - rows_returned")).isZero();
        assertThat(counted("rows_in")).isPositive();
    }

    @Test
    void aRowIsFoundAgainWithItsHeadings() throws Exception {
        takeIn(example(), "aid");
        try (Unpacked unpacked = standing.unpack();
                Taken taken = FolderIntake.read(
                        unpacked.files().stream().map(UnpackedFile::handed).toList(), OPTIONS, Progress.SILENT)) {
            RegisteredPoor person = taken.rosters().registeredPoor().get(3);
            Source source = taken.rosters().sources().of(person.origin());
            RowPlace place = new RowPlace(
                    delivery(unpacked, source.file()),
                    source.sheet(),
                    person.origin().row());
            ReceivedRow row = rows.of(Scope.wholeCounty(), List.of(place)).get(0);
            assertThat(row.cell(Field.NAME)).isEqualTo(person.name().text());
            assertThat(row.headings()).contains("户编号", "姓名");
            assertThat(row.fileName()).isEqualTo(source.file());
            assertThat(rows.of(Scope.none(), List.of(place))).isEmpty();
        }
    }

    private static long delivery(Unpacked unpacked, String name) {
        return unpacked.files().stream()
                .filter(file -> file.handed().name().equals(name))
                .findFirst()
                .orElseThrow()
                .deliveryId();
    }

    private int counted(String what) {
        return database.sql("select sum(" + what + ") from intake.delivery")
                .query(Integer.class)
                .single();
    }
}
