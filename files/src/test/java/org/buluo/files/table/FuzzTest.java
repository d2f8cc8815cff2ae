package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {

    @TempDir
    Path folder;

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> whole = Arbitraries.of("1,张三,男,备注", "2,李四,女,");
        Arbitrary<String> broken =
                Arbitraries.strings().withChars("\",a张 ").ofMaxLength(12).map(text -> text.isBlank() ? "x" : text);
        return Arbitraries.frequencyOf(Tuple.of(3, whole), Tuple.of(1, broken))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void whateverQuotesStandAroundAWholeRowIsDelivered(@ForAll("lines") List<String> lines) throws Exception {
        Path file = Files.createTempFile("buluo", "");
        try {
            Files.writeString(file, "序号,姓名,性别,备注\n1,a,b,c\n2,a,b,c\n3,a,b,c\n" + String.join("\n", lines) + "\n");
            List<List<String>> rows = Seen.in(file).rows;
            for (String whole : List.of("1,张三,男,备注", "2,李四,女,")) {
                List<String> cells = List.of(whole.split(","));
                assertThat(rows.stream().filter(cells::equals).count())
                        .isEqualTo(lines.stream().filter(whole::equals).count());
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aDamagedFileIsReadOrRefusedAndNothingElse() throws Exception {
        ByteArrayOutputStream older = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
            for (int i = 0; i < 20; i++) {
                workbook.getSheetAt(0).createRow(i).createCell(i % 5).setCellValue("值" + i);
                workbook.getSheetAt(0).getRow(i).createCell(7).setCellFormula("1+" + i);
            }
            workbook.write(older);
        }
        Path newer = Zips.workbook("<sheetData>" + "<row><c r=\"B1\" t=\"s\"><v>0</v></c></row>".repeat(9)
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>")
                .strings("<si><t>张三</t></si>")
                .write(folder.resolve("a"));
        byte[] xml = ("<Workbook><Worksheet ss:Name='a' xmlns:ss='x'><Table>"
                        + "<Row ss:Index='3'><Cell ss:MergeDown='2'><Data ss:Type='Number'>1.5</Data></Cell></Row>"
                                .repeat(5)
                        + "</Table></Worksheet></Workbook>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] html = ("<html><table>" + "<tr><td rowspan=2 colspan=3>张&nbsp;三</td><td>x</td></tr>".repeat(9)
                        + "</table>")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(2019);
        for (byte[] whole : List.of(older.toByteArray(), Files.readAllBytes(newer), xml, html)) {
            for (int i = 0; i < 300; i++) {
                readOrRefuse(damaged(whole, random));
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int n = random.nextInt(8); n >= 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        try {
            Seen.in(Files.write(folder.resolve("b"), bytes));
        } catch (UnreadableFileException e) {
            assertThat(e.reason()).isNotNull();
        }
    }
}
