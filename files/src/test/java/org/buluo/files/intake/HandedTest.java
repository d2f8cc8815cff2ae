package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Source;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandedTest {

    private static final String TITLE = "建始县户籍人口花名册";
    private static final String HEADINGS = "户号,姓名,身份证号,村";
    private static final String LEAVERS = "学籍号,姓名,异动类型,日期,备注";

    @TempDir
    private Path path;

    /** Notes what it is told. */
    private static final class Notes implements RowSink {

        final List<String> told = new ArrayList<>();

        @Override
        public void sheet(String name) {
            told.add("sheet " + name);
        }

        @Override
        public void row(int number, String[] cells) {
            told.add(number + " " + String.join(",", cells));
        }
    }

    private Taken read(List<Handed> files) {
        return FolderIntake.read(files, Folder.OPTIONS, Progress.SILENT);
    }

    @Test
    void aFileGoesByTheNameThatItsSenderGaveItAndStandsInTheOrderOfThatName() {
        new Folder(path).csv("1", HEADINGS, "1,甲,42289920100901123X,").csv("2", HEADINGS, "2,乙,42289920120315009X,");
        List<Handed> files = List.of(
                Handed.of(path.resolve("1")).named("人口乙.csv"),
                Handed.of(path.resolve("2")).named("人口丙.csv"));
        try (Taken taken = read(files)) {
            assertThat(taken.rosters().sources().list())
                    .containsExactly(new Source("人口丙.csv", ""), new Source("人口乙.csv", ""));
            assertThat(taken.report().hashes()).containsOnlyKeys("人口丙.csv", "人口乙.csv");
        }
    }

    @Test
    void whoeverLooksOnIsToldEachRowAsItStandsTitlesAndTotalsToo() {
        new Folder(path).csv("a", TITLE, HEADINGS, "1,甲,'42289920100901123X,", "合计,1,,");
        Notes notes = new Notes();
        try (Taken taken = read(List.of(Handed.of(path.resolve("a")).told(notes)))) {
            assertThat(taken.rosters().residents()).hasSize(1);
        }
        assertThat(notes.told)
                .containsExactly("sheet ", "1 " + TITLE, "2 " + HEADINGS, "3 1,甲,'42289920100901123X", "4 合计,1");
    }

    @Test
    void theHeadingsOfEachTableAreToldWithTheirColumns() {
        new Folder(path).csv("a", TITLE, HEADINGS + ",备用", "1,甲,42289920100901123X,,");
        try (Taken taken = read(List.of(Handed.of(path.resolve("a")).named("人口.csv")))) {
            SheetHead head = taken.heads().get(0);
            assertThat(head.file()).isEqualTo("人口.csv");
            assertThat(head.kind()).isEqualTo(RosterKind.POPULATION);
            assertThat(head.row()).isEqualTo(2);
            assertThat(head.headings()).containsExactly("户号", "姓名", "身份证号", "村", "备用");
            assertThat(head.columns()).containsEntry(Field.ID, 2).doesNotContainKey(Field.BIRTH);
        }
    }

    @Test
    void ofTwoCorrectionsTheOneThatCameLaterCountsWhateverItsName() {
        new Folder(path)
                .csv("leaver.csv", LEAVERS, "G1,张三,毕业,,")
                .csv("b.csv", LEAVERS + ",来源文件,来源行", "G1,张三,毕业,2019-07-01,先,leaver.csv,2")
                .csv("a.csv", LEAVERS + ",来源文件,来源行", "G1,张三,转出,2019-07-02,后,leaver.csv,2");
        List<Handed> files = List.of(
                Handed.of(path.resolve("leaver.csv")).arrived(1),
                Handed.of(path.resolve("b.csv")).arrived(2),
                Handed.of(path.resolve("a.csv")).arrived(3));
        try (Taken taken = read(files)) {
            assertThat(taken.rosters().leavers())
                    .extracting(leaver -> leaver.change())
                    .containsExactly(Change.TRANSFERRED_OUT);
        }
    }
}
