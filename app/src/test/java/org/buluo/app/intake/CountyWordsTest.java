package org.buluo.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.buluo.app.platform.Scope;
import org.buluo.app.settings.Dictionary;
import org.buluo.app.settings.OwnWord;
import org.buluo.core.place.County;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.Taken;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** The county's own words in files that come in. */
class CountyWordsTest extends IntakeTest {

    private static final LocalDate DAY = LocalDate.of(2019, 9, 10);
    private static final IntakeOptions OPTIONS =
            new IntakeOptions(County.jianshi(), LocalDate.of(2026, 1, 1), Limits.DEFAULT);

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private Desk desk;

    @Autowired
    private StandingFiles standing;

    private Delivery send(String name, int from) throws InterruptedException {
        byte[] bytes = ("学校名称,学籍号,姓名,测试识别码,年级,班级\n"
                        + IntStream.range(from, from + 5)
                                .mapToObj(i -> "词典小学,L4228%07d,学生%d,,三年级,1班".formatted(i, i))
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Received received = receiving.receive(
                List.of(new SentFile(name, bytes.length, new ByteArrayResource(bytes))), DAY, account("aid"));
        ended(received);
        return desk.find(Scope.wholeCounty(), received.deliveries().get(0)).orElseThrow();
    }

    @Test
    void aWordHoldsForTheNextFileAndAFileKeepsTheWordsOfItsReading() throws InterruptedException {
        assertThat(send("before.csv", 1).state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(dictionary.add(account("aid"), RosterKind.ROLL, Field.ID, "测试识别码"))
                .isTrue();
        Delivery taken = send("with.csv", 101);
        assertThat(taken.state()).isEqualTo(DeliveryState.TAKEN);
        OwnWord word =
                dictionary.all().stream().filter(OwnWord::holds).findFirst().orElseThrow();
        assertThat(dictionary.end(account("system"), word.id())).isTrue();
        assertThat(dictionary.end(account("system"), word.id())).isFalse();
        assertThat(send("after.csv", 201).state()).isEqualTo(DeliveryState.REFUSED);
        try (Unpacked unpacked = standing.unpack();
                Taken again = FolderIntake.read(
                        unpacked.files().stream().map(UnpackedFile::handed).toList(), OPTIONS, Progress.SILENT)) {
            assertThat(again.rosters().enrolments()).hasSize(5);
        }
    }

    @Test
    void aWordThatMeansSomethingElseIsRefused() {
        assertThat(dictionary.fault(RosterKind.ROLL, Field.ID, "学籍编号").orElseThrow())
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("settings.words.wrong.other"))
                .satisfies(fault -> assertThat(fault.arguments()).contains("学籍号"));
        assertThat(dictionary
                        .fault(RosterKind.ROLL, Field.ID, "证件号码")
                        .orElseThrow()
                        .key())
                .isEqualTo("settings.words.wrong.known");
        assertThat(dictionary
                        .fault(RosterKind.ROLL, Field.ID, "来源文件")
                        .orElseThrow()
                        .key())
                .isEqualTo("settings.words.wrong.returns");
        assertThat(dictionary
                        .fault(RosterKind.ROLL, Field.AMOUNT, "补助")
                        .orElseThrow()
                        .key())
                .isEqualTo("settings.words.wrong.field");
        assertThat(dictionary.fault("花坪中心校", "没有的学校").orElseThrow().key()).isEqualTo("settings.words.wrong.school");
    }
}
