package org.buluo.county.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.files.table.Limits;
import org.buluo.files.table.RowSink;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {

    private static final List<String[]> FAMILY = List.of(
            new String[] {"1", "甲<&>\"", "20110305"}, new String[] {"1", "乙", ""}, new String[] {"2", "䶮", "x"});

    @TempDir
    private Path folder;

    @Test
    void aWorkbookReadsBackWithMergedCellsInEachRowAndDatesAsDates() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XlsxBook book = new XlsxBook(file)) {
            Sheet sheet = book.sheet("甲", false, CellType.NUMBER, CellType.TEXT, CellType.DATE);
            assertThat(sheet.write("户", "姓名", "日期")).isEqualTo(1);
            assertThat(sheet.write(FAMILY, 0)).isEqualTo(2);
            book.sheet("乙", true).write("隐藏");
        }
        assertThat(read(file)).containsExactly("户|姓名|日期", "1|甲<&>\"|2011-03-05", "1|乙", "2|䶮|x", "隐藏");
    }

    @Test
    void anHtmlTableAndAnXmlSheetReadBackWithMergedCellsInEachRow() throws Exception {
        Path html = folder.resolve("a.xls");
        try (Sheet sheet = new HtmlSheet(html)) {
            sheet.write("户", "姓名", "日期");
            sheet.write(FAMILY, 0);
        }
        Path xml = folder.resolve("b.xls");
        try (Sheet sheet = new XmlSheet(xml, "甲")) {
            sheet.write("户", "姓名", "日期");
            sheet.write(FAMILY, 0);
        }
        String[] rows = {"户|姓名|日期", "1|甲<&>\"|20110305", "1|乙", "2|䶮|x"};
        assertThat(read(html)).containsExactly(rows);
        assertThat(read(xml)).containsExactly(rows);
    }

    @Test
    void separatedTextIsQuotedWhereItMustBe() throws IOException {
        Path file = folder.resolve("a.csv");
        try (Sheet sheet = new CsvSheet(file, CsvSheet.Encoding.UTF_8_BOM, ',')) {
            sheet.write("a,b", "say \"x\"", "c");
        }
        assertThat(Files.readString(file)).isEqualTo("\uFEFF\"a,b\",\"say \"\"x\"\"\",c\r\n");
    }

    private static List<String> read(Path file) throws UnreadableFileException {
        List<String> rows = new ArrayList<>();
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            table.read(new RowSink() {
                @Override
                public void sheet(String name) {}

                @Override
                public void row(int number, String[] cells) {
                    rows.add(String.join("|", cells).replaceAll("\\|+$", ""));
                }
            });
        }
        return rows;
    }
}
