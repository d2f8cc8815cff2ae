package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that went back, were corrected and come in again. */
class SupersedingTest {

    private static final String HEADINGS = "学籍号,姓名,异动类型,日期,备注";

    @TempDir
    private Path path;

    private Folder folder() {
        return new Folder(path);
    }

    private byte[] back(boolean rejects) {
        try (Taken taken = folder().read()) {
            return rejects ? Folder.rejects(taken) : Folder.defects(taken);
        }
    }

    /** Puts a returned workbook into the folder again, after somebody corrected it. */
    private void again(String name, byte[] workbook, Consumer<XSSFWorkbook> correct) {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            correct.accept(book);
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            book.write(out);
            Files.write(path.resolve(name), out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(XSSFWorkbook book, int row, int column, String text) {
        book.getSheetAt(0).getRow(row).createCell(column).setCellValue(text);
    }

    @Test
    void theWorkbookHoldsTitlesHeadingsEveryCellAndTheReason() {
        folder().csv("leaver.csv", "离校学生名册,,,,", HEADINGS, ",,转出,2019-09-10,'=妈妈说", "G11111111,张三,毕业,,好");
        assertThat(Folder.lines(back(true)))
                .containsExactly(
                        "# leaver.csv",
                        "离校学生名册",
                        HEADINGS.replace(',', '|') + "|来源文件|来源工作表|来源行|退回次数|问题与要求",
                        "||转出|2019-09-10|'=妈妈说|leaver.csv||3|1|「姓名」姓名和各种号码都是空的，应至少填写一项 / 姓名: neither a name nor a number of"
                                + " any kind; at least one is expected\n「学籍号」应填写 / 学籍号: expected");
    }

    @Test
    void aCorrectedRowTakesThePlaceOfTheReturnedOne() {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,", "G11111111,张三,毕业,,");
        again("rejects.xlsx", back(true), book -> set(book, 1, 1, "李四"));
        try (Taken taken = folder().read()) {
            IntakeReport report = taken.report();
            assertThat(List.of(report.in(), report.kept(), report.returned(), report.superseded()))
                    .containsExactly(3, 3, 0, 1);
            assertThat(taken.rosters().leavers())
                    .extracting(row -> row.name().text())
                    .containsExactly("李四", "张三");
            assertThat(Folder.lines(Folder.rejects(taken))).doesNotContain("# leaver.csv");
        }
    }

    @Test
    void aCorrectedDefectTakesThePlaceOfTheKeptRow() {
        folder().csv("leaver.csv", HEADINGS, "G11111111,张三,转出,,", "G22222222,李四,毕业,,");
        again("defects.xlsx", back(false), book -> set(book, 1, 3, "2019-09-10"));
        try (Taken taken = folder().read()) {
            IntakeReport report = taken.report();
            assertThat(List.of(report.in(), report.kept(), report.defects(), report.superseded()))
                    .containsExactly(3, 3, 0, 1);
            assertThat(taken.rosters().leavers())
                    .extracting(row -> row.name().text())
                    .containsExactly("张三", "李四");
            assertThat(taken.rosters().leavers().get(0).date()).isNotNull();
            assertThat(Folder.lines(Folder.defects(taken))).noneMatch(line -> line.contains("张三"));
        }
    }

    @Test
    void aRowThatIsBadAgainComesBackAgainWithItsFirstSource() {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,");
        again("rejects.xlsx", back(true), book -> set(book, 1, 2, "退学"));
        byte[] second = back(true);
        assertThat(Folder.lines(second)).hasSize(3);
        assertThat(Folder.lines(second).get(1)).isEqualTo(HEADINGS.replace(',', '|') + "|来源文件|来源工作表|来源行|退回次数|问题与要求");
        assertThat(Folder.lines(second).get(2)).startsWith("||退学|2019-09-10||leaver.csv||2|2|");
        again("a-second.xlsx", second, book -> set(book, 1, 1, "李四"));
        try (Taken taken = folder().read()) {
            IntakeReport report = taken.report();
            assertThat(List.of(report.in(), report.kept(), report.returned(), report.superseded()))
                    .containsExactly(3, 3, 0, 2);
            assertThat(taken.rosters().leavers()).hasSize(1);
        }
    }

    @Test
    void ofTwoCorrectionsOfOneRowTheLastCounts() {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,");
        byte[] back = back(true);
        again("r1.xlsx", back, book -> set(book, 1, 1, "李四"));
        again("r2.xlsx", back, book -> set(book, 1, 1, "李思"));
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().leavers())
                    .extracting(row -> row.name().text())
                    .containsExactly("李思");
            assertThat(taken.report().superseded()).isEqualTo(2);
        }
    }

    @Test
    void aCopyThatNobodyCorrectedUndoesNoCorrection() throws IOException {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,");
        byte[] back = back(true);
        again("a-corrected.xlsx", back, book -> set(book, 1, 1, "李四"));
        Files.write(path.resolve("rejects.xlsx"), back);
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().leavers())
                    .extracting(row -> row.name().text())
                    .containsExactly("李四");
            assertThat(taken.report().returned()).isZero();
        }
    }

    @Test
    void aCopyThatStillHasTheDefectUndoesNoCorrection() throws IOException {
        folder().csv("leaver.csv", HEADINGS, "G11111111,张三,转出,,");
        byte[] back = back(false);
        again("a-corrected.xlsx", back, book -> set(book, 1, 3, "2019-09-10"));
        Files.write(path.resolve("defects.xlsx"), back);
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().leavers()).hasSize(1);
            assertThat(taken.rosters().leavers().get(0).date()).isNotNull();
            assertThat(taken.report().superseded()).isEqualTo(2);
        }
    }

    @Test
    void anUncorrectedCopyCountsWhereTheRowStoodEvenAsACopyOfACopy() throws IOException {
        folder().csv("leaver.csv", HEADINGS, "G11111111,张三,转出,,", "G22222222,李四,毕业,,");
        Files.write(path.resolve("x.xlsx"), back(false));
        Files.write(path.resolve("y.xlsx"), back(false));
        try (Taken taken = folder().read()) {
            Rosters rosters = taken.rosters();
            assertThat(rosters.leavers()).extracting(row -> row.name().text()).containsExactly("张三", "李四");
            Origin copy = rosters.leavers().get(0).origin();
            assertThat(rosters.sources().of(copy).file()).isEqualTo("y.xlsx");
            assertThat(rosters.placeOf(copy)).isEqualTo(new Origin(0, 2));
        }
    }

    @Test
    void aRowWhoseSourceIsNotHereJustStands() {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,");
        byte[] back = back(true);
        folder().csv("leaver.csv", HEADINGS, "G11111111,张三,毕业,,");
        again("rejects.xlsx", back, book -> {
            set(book, 1, 1, "李四");
            set(book, 1, 5, "gone.csv");
        });
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().leavers()).hasSize(2);
            assertThat(taken.report().superseded()).isZero();
        }
    }

    @Test
    void rowsThatNameEachOtherDoNotBothVanish() {
        folder().csv("a.csv", HEADINGS + ",来源文件,来源工作表,来源行", "G11111111,张三,毕业,,,b.csv,,2")
                .csv("b.csv", HEADINGS + ",来源文件,来源工作表,来源行", "G22222222,李四,毕业,,,a.csv,,2")
                .csv("c.csv", HEADINGS + ",来源文件,来源工作表,来源行", "G33333333,王五,毕业,,,c.csv,,2");
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().leavers()).hasSize(2);
            assertThat(taken.report().superseded()).isEqualTo(1);
        }
    }

    @Test
    void anIdenticalRepeatOfASupersededRowStands() {
        folder().csv("leaver.csv", HEADINGS, "G11111111,张三,转出,,", "G11111111,张三,转出,,");
        again("defects.xlsx", back(false), book -> {
            set(book, 1, 3, "2019-09-10");
            book.getSheetAt(0).removeRow(book.getSheetAt(0).getRow(2));
        });
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().leavers()).hasSize(2);
        }
    }

    @Test
    void theNameOfTheFirstFileStillTellsTheCivilAffairsList() {
        folder().csv("orphan.csv", "姓名,身份证号,备注", ",,甲", "张三,,乙");
        again("rejects.xlsx", back(true), book -> set(book, 1, 0, "李四"));
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().beneficiaries())
                    .extracting(row -> row.name().text() + row.kind())
                    .containsExactly("李四" + RosterKind.ORPHAN, "张三" + RosterKind.ORPHAN);
        }
    }

    @Test
    void theTitleOfAReturnedClassListStillTellsTheSchool() {
        folder().csv("a.csv", "花坪镇青冈小学三年级1班花名册", "学籍号,姓名,身份证件号,备注", "G11111111,甲乙,,", ",,,转来");
        again("rejects.xlsx", back(true), book -> set(book, 2, 1, "丙丁"));
        try (Taken taken = folder().read()) {
            assertThat(taken.rosters().enrolments())
                    .extracting(row -> row.name().text() + row.school().name() + row.className())
                    .containsExactly("甲乙花坪镇青冈小学1班", "丙丁花坪镇青冈小学1班");
        }
    }

    @Test
    void rowsOfSeveralSheetsGoBackAndComeInAgainEachToItsOwn() {
        folder().xlsx("a.xlsx", book -> {
            Folder.sheet(book, "一", HEADINGS, ",,转出,2019-09-10,甲", "G11111111,张三,毕业,,");
            Folder.sheet(book, "二", HEADINGS, ",,转出,2019-09-11,乙");
        });
        byte[] back = back(true);
        assertThat(Folder.lines(back).stream().filter(line -> line.startsWith("#")))
                .containsExactly("# a.xlsx#一", "# a.xlsx#二");
        again("rejects.xlsx", back, book -> {
            set(book, 1, 1, "李四");
            book.getSheetAt(1).getRow(1).createCell(1).setCellValue("王五");
        });
        IntakeReport report = folder().report();
        assertThat(List.of(report.in(), report.kept(), report.superseded())).containsExactly(5, 5, 2);
    }

    @Test
    void theSameFolderGivesTheSameBytes() {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,", "G11111111,张三,转出,,");
        assertThat(back(true)).isEqualTo(back(true));
        assertThat(back(false)).isEqualTo(back(false));
    }

    @Test
    void personalNumbersAreNotQuotedInTheReasons() {
        folder().csv("p.csv", "户号,姓名,身份证号", "1,张三,422899201103050017");
        String line = Folder.lines(back(false)).get(2);
        assertThat(line.substring(line.lastIndexOf('|')))
                .doesNotContain("4228992011")
                .contains("校验码");
        assertThat(line).startsWith("1|张三|422899201103050017|p.csv");
    }

    @Test
    void offendingCellsAreMarked() throws IOException {
        folder().csv("p.csv", "户号,姓名,身份证号", "1,张三,422899201103050017");
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(back(false)))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(2).getCellStyle().getIndex())
                    .isNotEqualTo(row.getCell(1).getCellStyle().getIndex());
        }
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        folder().csv("leaver.csv", HEADINGS, ",,转出,2019-09-10,");
        long before = spools();
        back(true);
        assertThat(spools()).isEqualTo(before);
    }

    private static long spools() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("buluo-intake"))
                    .count();
        }
    }
}
