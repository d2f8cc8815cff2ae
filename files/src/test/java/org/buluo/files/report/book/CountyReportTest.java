package org.buluo.files.report.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buluo.files.report.AChild.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Remark;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.report.ACounty;
import org.buluo.files.report.AnAccount;
import org.junit.jupiter.api.Test;

class CountyReportTest {

    private static final AnAccount COUNTY = ACounty.of(3_000, 2019);

    @Test
    void everyFigureOfAnOpenStandingIsTheNumberOfRowsOfItsList() throws IOException {
        Reconciled account = COUNTY.reconciled();
        try (XSSFWorkbook book = read(COUNTY)) {
            for (AidStanding aid : AidStanding.values()) {
                long count =
                        account.children().stream().filter(c -> c.aid() == aid).count();
                assertThat(figure(book, 0, aid.chinese())).as(aid.name()).isEqualTo(count);
                String page = ChildList.pageOf(aid);
                if (!page.isEmpty()) {
                    assertThat(rowsWith(book, page, aid)).as(page).isEqualTo(count);
                }
            }
            for (SchoolStanding schooling : SchoolStanding.values()) {
                long count = account.children().stream()
                        .filter(c -> c.schooling() == schooling)
                        .count();
                assertThat(figure(book, 7, schooling.chinese())).isEqualTo(count);
            }
            assertThat(ids(book, "失学辍学"))
                    .hasSameSizeAs(account.children().stream()
                            .filter(c -> c.schooling() == SchoolStanding.SUSPECTED_OUT
                                    || c.schooling() == SchoolStanding.OUT)
                            .toList());
        }
    }

    @Test
    void everyOpenChildIsOnAListAndOnThePageOfItsTownship() throws IOException {
        List<String> open = COUNTY.reconciled().children().stream()
                .filter(child -> !child.caseOwner().isEmpty())
                .map(ChildAccount::universeId)
                .toList();
        try (XSSFWorkbook book = read(COUNTY)) {
            List<String> listed = new ArrayList<>();
            for (ChildList list : ChildList.values()) {
                listed.addAll(ids(book, list.page));
            }
            listed.addAll(ids(book, ChildList.LETTERS));
            assertThat(listed).containsAll(open);

            List<String> byTownship = new ArrayList<>();
            for (int i = book.getSheetIndex(SourcesPage.NAME) + 1; i < book.getNumberOfSheets(); i++) {
                byTownship.addAll(ids(book, book.getSheetName(i)));
            }
            assertThat(byTownship).containsExactlyInAnyOrderElementsOf(open);
        }
    }

    @Test
    void noNameOrPersonalNumberStandsInClear() throws IOException {
        AnAccount account = AnAccount.of(child("0-2")
                .named("张小明")
                .onRegister("4228220001123456", "12")
                .withStudentNumber("G422899201103050016")
                .stands(AidStanding.DUE, 50_000, 0)
                .ownedBy("业州镇"));
        try (XSSFWorkbook book = read(account)) {
            String all = String.join("\n", texts(book));
            assertThat(all).contains("张**", "***3456", "***2", "***0016", "均已遮盖");
            assertThat(all).doesNotContain("小明", "4228220001123456", "201103050016");
        }
    }

    @Test
    void whatIsAbsentIsSaidFirst() throws IOException {
        AnAccount account = AnAccount.of(child("0-2")).absent(RosterKind.ROLL, RosterKind.LEAVER);
        try (XSSFWorkbook book = read(account)) {
            List<String> texts = texts(book.getSheet("总账"));
            int warned = indexOf(texts, "未收到 学籍、离校异动");
            assertThat(warned).isPositive().isLessThan(indexOf(texts, "一、应计儿童"));
            assertThat(texts.get(warned + 1)).contains("不能判断是否失学");
        }
    }

    @Test
    void amountsOfUnconfirmedClausesAreMarkedSo() throws IOException {
        AnAccount account = AnAccount.of(
                child("0-2").stands(AidStanding.DUE, 50_000, 0).granted("preschool-subsidy", 50_000, "其他困难（未确认）"),
                child("0-3").stands(AidStanding.DUE, 50_000, 0).granted("boarder-living", 50_000, "寄宿生"));
        try (XSSFWorkbook book = read(account)) {
            assertThat(String.join("\n", texts(book.getSheet("总账")))).contains("学前教育资助 1 人 500.00元");
            assertThat(texts(book.getSheet("应发未发"))).containsOnlyOnce("未确认");
        }
    }

    @Test
    void everyPageIsReadyToPrint() throws IOException {
        try (XSSFWorkbook book = read(COUNTY)) {
            for (Sheet sheet : book) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFooter().getCenter()).contains("&P", "&N");
                assertThat(sheet.getHeader().getLeft()).contains("建始县2019年秋季学期");
            }
            assertThat(book.getSheet("应发未发").getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void chartsDrawTheFiguresBesideThem() throws IOException {
        try (XSSFWorkbook book = read(COUNTY)) {
            List<XSSFChart> charts = book.getSheet("总账").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            String xml = charts.get(0).getCTChart().xmlText();
            assertThat(xml).contains("'总账'!$A$", "应发未发");
            assertThat(book.getSheet("分乡镇").getDrawingPatriarch().getCharts()).hasSize(1);
        }
    }

    @Test
    void townshipNamesThatNoSheetMayHaveAreWrittenAllTheSame() throws IOException {
        AnAccount account = AnAccount.of(
                child("0-2").from("总账", "一村").ownedBy("x"),
                child("0-3").from("a/b:[c]*?\\", "一村").ownedBy("x"),
                child("0-4").from("'" + "很长的乡镇".repeat(9), "一村").ownedBy("x"),
                child("0-5").from("=1+1", "一村").ownedBy("x"));
        try (XSSFWorkbook book = read(account)) {
            assertThat(book.getSheet("总账 (2)")).isNotNull();
            assertThat(book.getSheet("a_b__c____")).isNotNull();
            assertThat(texts(book.getSheet("分乡镇"))).contains("'=1+1");
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                }
            }
        }
    }

    @Test
    void aThousandDamagedTownshipNamesMakeNoThousandPages() throws IOException {
        List<ChildAccount> lines = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            lines.add(child("0-" + i).from("乡" + i, "").ownedBy("x").line());
        }
        try (XSSFWorkbook book = read(new AnAccount().with(lines))) {
            assertThat(book.getNumberOfSheets()).isLessThan(80);
            assertThat(ids(book, "其他乡镇")).hasSizeGreaterThan(900);
        }
    }

    @Test
    void anEmptyAccountMakesAReportThatOpens() throws IOException {
        try (XSSFWorkbook book = read(new AnAccount().absent(RosterKind.values()))) {
            assertThat(figure(book, 0, AidStanding.DUE.chinese())).isZero();
        }
    }

    @Test
    void theBytesDoNotTellTheTimeOfDay() throws IOException {
        byte[] bytes = bytes(COUNTY);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(bytes(COUNTY)).isEqualTo(bytes);
    }

    @Test
    void longReasonsMakeTheirRowHigher() throws IOException {
        AnAccount account = AnAccount.of(child("0-2")
                .stands(AidStanding.DUE, 1, 0)
                .remarked(Remark.Kind.NOTE, "很长的说明".repeat(20))
                .ownedBy("业州镇"));
        try (XSSFWorkbook book = read(account)) {
            Sheet sheet = book.getSheet("应发未发");
            Row row = sheet.getRow(sheet.getRepeatingRows().getLastRow() + 1);
            assertThat(row.getHeightInPoints()).isGreaterThan(60);
        }
    }

    private static byte[] bytes(AnAccount account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CountyReport.write(account.outcome(), out);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(AnAccount account) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(account)));
    }

    /** The number beside a standing's name on the first page; its label stands in the column given. */
    private static long figure(XSSFWorkbook book, int column, String standing) {
        for (Row row : book.getSheet("总账")) {
            Cell label = row.getCell(column);
            if (label != null
                    && label.getCellType() == CellType.STRING
                    && label.getStringCellValue().equals(standing)) {
                return (long) row.getCell(column == 0 ? 1 : column + 2).getNumericCellValue();
            }
        }
        throw new AssertionError(standing);
    }

    /** The rows of a page that show this standing. */
    private static long rowsWith(XSSFWorkbook book, String page, AidStanding aid) {
        List<Row> rows = rows(book.getSheet(page));
        int column = column(book.getSheet(page), "资助状态");
        return column < 0
                ? rows.size()
                : rows.stream()
                        .filter(row -> row.getCell(column).getStringCellValue().equals(aid.chinese()))
                        .count();
    }

    private static List<String> ids(XSSFWorkbook book, String page) {
        int column = column(book.getSheet(page), "儿童编号");
        return rows(book.getSheet(page)).stream()
                .map(row -> row.getCell(column).getStringCellValue())
                .toList();
    }

    private static int column(XSSFSheet sheet, String heading) {
        Map<String, Integer> columns = new HashMap<>();
        sheet.getRow(sheet.getRepeatingRows().getFirstRow())
                .forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        return columns.getOrDefault(heading, -1);
    }

    /** The numbered rows below the heading. */
    private static List<Row> rows(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (int i = sheet.getRepeatingRows().getLastRow() + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && row.getCell(0).getCellType() == CellType.NUMERIC) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> texts(XSSFWorkbook book) {
        List<String> texts = new ArrayList<>();
        book.forEach(sheet -> texts.addAll(texts(sheet)));
        return texts;
    }

    private static List<String> texts(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }

    private static int indexOf(List<String> texts, String part) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(part)) {
                return i;
            }
        }
        return -1;
    }
}
