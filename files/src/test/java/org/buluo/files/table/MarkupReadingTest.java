package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.buluo.files.table.TableFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupReadingTest {

    @TempDir
    Path folder;

    private List<String> read(String text, Charset charset, Format format) throws Exception {
        Path file = Files.write(folder.resolve("名册.xls"), text.getBytes(charset));
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            assertThat(table.format()).isEqualTo(format);
        }
        return Seen.in(file).all;
    }

    private List<String> html(String text) throws Exception {
        return read(text, StandardCharsets.UTF_8, Format.HTML);
    }

    private List<String> xml(String inside) throws Exception {
        return read(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" + inside + "</Workbook>",
                StandardCharsets.UTF_8,
                Format.XML_2003);
    }

    @Test
    void aTableOfAPageIsASheet() throws Exception {
        assertThat(html(
                        "<html><head><meta charset=gb2312><style>td{x:\"<tr>\"}</style><script>'<table>'</script></head>"
                                + "<body><table><tr><th>姓名<br>(必填)</th><th>&nbsp;性别&amp;</th></tr>\n<tr><td>张三<td><b>男</b>\n"
                                + "<tr></tr><tr><td></td></tr><tr><td>李四</td><td>女</td></tr></table></body></html>"))
                .containsExactly("[表1]", "1 姓名 (必填)|性别&", "2 张三|男", "5 李四|女");
    }

    @Test
    void theBytesTellTheCharset() throws Exception {
        String page =
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"><table><tr><td>㛃䶮</td></tr></table>";
        Charset gb18030 = Charset.forName("GB18030");
        assertThat(read(page, gb18030, Format.HTML)).contains("1 㛃䶮");
        assertThat(read(page.replace("gb2312", "utf-8"), gb18030, Format.HTML)).contains("1 㛃䶮");
        assertThat(html(page)).contains("1 㛃䶮");
    }

    @Test
    void spansAreMergedCells() throws Exception {
        assertThat(html("<table><tr><td colspan=3>花名册</td></tr>"
                        + "<tr><td rowspan=2>户1</td><td rowspan='2'></td><td>a</td></tr><tr><td>b</td></tr>"
                        + "<tr><td colspan=2>c</td><td>d</td></tr></table>"))
                .containsExactly("[表1]", "1 花名册", "2 户1||a", "3 户1||b", "3 filled 0", "4 c||d");
    }

    @Test
    void severalTablesAreSeveralSheetsAndTitlesBelongToTheNext() throws Exception {
        assertThat(html("<h2>一班</h2><table><caption>2019 秋</caption><tr><td>a</td></tr></table><p></p>"
                        + "<p>二班</p><table><tr><td>b</td><td>c</td></tr></table>"))
                .containsExactly("[表1]", "1 一班", "2 2019 秋", "3 a", "[表2]", "1 二班", "2 b|c");
    }

    @Test
    void aTableThatArrangesThePageIsNoData() throws Exception {
        assertThat(html("<table><tr><td>花名册</td></tr><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr>"
                        + "<tr><td>完</td></tr></table>"))
                .containsExactly("[表1]", "1 花名册", "[表2]", "1 a|b", "[表1]", "3 完");
    }

    @Test
    void aTableInsideACellOfDataIsItsText() throws Exception {
        assertThat(html("<table><tr><td>姓名</td><td>备注</td></tr><tr><td>张三</td><td><table><tr><td>x</td><td>y</td></tr>"
                        + "</table></td></tr></table>"))
                .containsExactly("[表1]", "1 姓名|备注", "2 张三|x y");
    }

    @Test
    void anXmlSheetIsRead() throws Exception {
        assertThat(xml(
                        "<Worksheet ss:Name=\"一\"><Table><Row><Cell ss:MergeAcross=\"2\"><Data ss:Type=\"String\">花名册</Data>"
                                + "</Cell></Row><Row ss:Index=\"4\"><Cell ss:MergeDown=\"1\"><Data ss:Type=\"Number\">11</Data></Cell>"
                                + "<Cell ss:Index=\"3\"><Data ss:Type=\"DateTime\">2009-12-31T00:00:00.000</Data>"
                                + "<Comment><ss:Data>注</ss:Data></Comment></Cell></Row>"
                                + "<Row><Cell ss:Index=\"2\"><ss:Data ss:Type=\"String\"><B>粗</B>x&#10;y</ss:Data></Cell>"
                                + "<Cell><Data ss:Type=\"Number\">4.2282220100101101E+17</Data></Cell>"
                                + "<Cell><Data ss:Type=\"Boolean\">1</Data></Cell></Row></Table></Worksheet>"
                                + "<Worksheet ss:Name=\"二\"><Table/></Worksheet>"))
                .containsExactly(
                        "[一]",
                        "1 花名册",
                        "4 11||2009-12-31",
                        "5 11|粗x\ny|4.2282220100101101E+17|TRUE",
                        "5 filled 0",
                        "[二]");
    }
}
