package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.core.place.County;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Source;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read in a folder, what is refused and what is skipped. */
class FolderIntakeTest {

    private static final String HEADINGS = "户号,姓名,身份证号,状态";
    private static final String ROW = "001,江雪,422899200208070027,正常";

    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> FolderIntake.read(path.resolve("none"), Folder.OPTIONS, Progress.SILENT))
                .isInstanceOf(MissingFolderException.class)
                .hasMessageContaining("没有这个文件夹");
    }

    @Test
    void aFileInPlaceOfAFolderIsSaidToBeMissing() throws IOException {
        Path file = Files.writeString(path.resolve("a.csv"), HEADINGS);
        assertThatThrownBy(() -> FolderIntake.read(file, Folder.OPTIONS, Progress.SILENT))
                .isInstanceOf(MissingFolderException.class);
    }

    @Test
    void anEmptyFolderHoldsNothing() {
        assertThat(folder().report()).isEqualTo(new IntakeReport(List.of(), List.of(), java.util.Map.of()));
    }

    @Test
    void subfoldersLockFilesAndDanglingLinksAreNamedAndNotRead() throws IOException {
        Files.createDirectory(path.resolve("older"));
        Files.writeString(path.resolve("older/b.csv"), HEADINGS + "\n" + ROW);
        Files.createSymbolicLink(path.resolve("gone.csv"), path.resolve("nowhere.csv"));
        folder().csv("~$a.xlsx", "x").csv("a.csv", HEADINGS, ROW);
        IntakeReport report = folder().report();
        assertThat(report.skipped()).containsExactly("gone.csv", "older", "~$a.xlsx");
        assertThat(report.files()).extracting(IntakeReport.Line::file).containsExactly("a.csv");
        assertThat(report.in()).isEqualTo(1);
    }

    @Test
    void aBadFileNeverStopsTheOthers() {
        folder().csv("a.csv", HEADINGS, ROW)
                .bytes("b.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3})
                .bytes("c.csv", new byte[0])
                .bytes("d.pdf", "%PDF-1.4 hello".getBytes(Charset.forName("US-ASCII")))
                .csv("e.csv", "没有,意义,的,标题", "1,2,3,4")
                .csv("f.csv", "户号,姓名,姓名,身份证号", "1,2,3,4")
                .csv("g.csv", "户号,姓名,身份证号", "002,闵月,422899201103030023");
        IntakeReport report = folder().report();
        assertThat(report.files()).hasSize(7);
        assertThat(report.files().stream().filter(line -> line.refused().isEmpty()))
                .extracting(IntakeReport.Line::file)
                .containsExactly("a.csv", "g.csv");
        assertThat(report.files().stream().filter(line -> !line.refused().isEmpty()))
                .allMatch(line -> line.in() == 0 && line.kind() == null)
                .allMatch(line -> line.refused().matches(".*\\p{IsHan}.* ?/ .*[a-z].*"));
        assertThat(report.in()).isEqualTo(2);
    }

    @Test
    void theSameFileAgainIsRefused() {
        folder().csv("b.csv", HEADINGS, ROW).csv("a.csv", HEADINGS, ROW);
        IntakeReport report = folder().report();
        assertThat(report.files().get(1).file()).isEqualTo("b.csv");
        assertThat(report.files().get(1).refused()).contains("与 a.csv 内容相同").contains("already taken in as a.csv");
        assertThat(report.hashes().get("a.csv"))
                .isEqualTo(report.hashes().get("b.csv"))
                .hasSize(64);
        assertThat(report.in()).isEqualTo(1);
    }

    @Test
    void aFileWithoutHeadingsSaysWhichKindCameNearest() {
        folder().csv("a.csv", "学校名称,姓名,年级,班级,就读方式", "某校,江雪,三年级,1班,走读");
        assertThat(folder().report().files().get(0).refused())
                .contains("最接近“学籍”")
                .contains("缺少 学籍号、身份证件号")
                .contains("nearest kind roll");
    }

    @Test
    void aTooLargeFileIsRefused() throws MissingFolderException {
        folder().csv("a.csv", HEADINGS, ROW);
        IntakeOptions small = new IntakeOptions(County.jianshi(), Folder.OPTIONS.horizon(), Limits.ofFileBytes(10));
        try (Taken taken = FolderIntake.read(path, small, Progress.SILENT)) {
            assertThat(taken.report().files().get(0).refused()).contains("超过允许的大小");
            assertThat(taken.rosters().read()).isEmpty();
        }
    }

    @Test
    void filesAreReadInTheOrderOfCodePoints() {
        folder().csv("a\uD83D\uDE00.csv", HEADINGS, "1,甲,,")
                .csv("a\uFF5E.csv", HEADINGS, "2,乙,,")
                .csv("B.csv", HEADINGS, "3,丙,,");
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().sources().list())
                    .extracting(Source::file)
                    .containsExactly("B.csv", "a\uFF5E.csv", "a\uD83D\uDE00.csv");
            assertThat(taken.rosters().residents())
                    .extracting(row -> taken.rosters().sources().placeOf(row.origin()))
                    .containsExactly(0, 1, 2);
        }
    }

    @Test
    void anyEncodingAndSeparatorIsRead() {
        folder().bytes("a.csv", (HEADINGS + "\r\n" + ROW).replace(',', '\t').getBytes(Charset.forName("GB18030")))
                .bytes(
                        "b.txt",
                        ("\uFEFF" + HEADINGS + "\n002;闵月;;")
                                .replace(',', ';')
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        IntakeReport report = folder().report();
        assertThat(report.in()).isEqualTo(2);
        assertThat(report.files()).allMatch(line -> line.kind() == RosterKind.POPULATION);
    }

    @Test
    void aWorkbookWithOneSheetOfRowsIsNamedByItsFileAlone() {
        folder().xlsx("a.xlsx", book -> {
            Folder.sheet(book, "说明", "填表说明：请如实填写");
            Folder.sheet(book, "人口", HEADINGS, ROW);
            Folder.sheet(book, "Sheet3");
        });
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().sources().list()).containsExactly(new Source("a.xlsx", ""));
            assertThat(taken.report().files())
                    .extracting(IntakeReport.Line::sheet, IntakeReport.Line::in)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("说明", 0), org.assertj.core.groups.Tuple.tuple("", 1));
        }
    }

    @Test
    void ofAWorkbookEverySheetIsRead() {
        folder().xlsx("a.xlsx", book -> {
            Folder.sheet(book, "一村", HEADINGS, ROW);
            Folder.sheet(book, "二村", HEADINGS, "002,闵月,422899201103030023,正常", ",,,");
            book.setSheetHidden(1, true);
            Folder.sheet(book, "低保", "姓名,身份证号", "戴小辉,422899201007030015");
        });
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().sources().list())
                    .extracting(Source::label)
                    .containsExactly("a.xlsx#一村", "a.xlsx#二村", "a.xlsx#低保");
            assertThat(taken.rosters().residents()).hasSize(2);
            assertThat(taken.rosters().beneficiaries()).hasSize(1);
        }
    }

    @Test
    void aFormWithoutRowsWasReadAllTheSame() {
        folder().csv("a.csv", HEADINGS);
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().read()).containsExactly(RosterKind.POPULATION);
            assertThat(taken.report().files().get(0).kind()).isEqualTo(RosterKind.POPULATION);
            assertThat(taken.report().in()).isZero();
        }
    }

    @Test
    void progressEndsWithEverythingDone() throws MissingFolderException {
        folder().csv("a.csv", HEADINGS, ROW).csv("b.csv", HEADINGS);
        List<String> told = new ArrayList<>();
        FolderIntake.read(path, Folder.OPTIONS, (step, done, total) -> told.add(step + (done == total)))
                .close();
        assertThat(told).first().isEqualTo("readfalse");
        assertThat(told).last().isEqualTo("readtrue");
    }
}
