package org.buluo.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.buluo.files.table.TableFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReadingTest {

    @TempDir
    Path folder;

    private Seen rows(String rows) throws Exception {
        return read(Zips.workbook("<sheetData>" + rows + "</sheetData>"));
    }

    private Seen read(Zips workbook) throws Exception {
        return Seen.in(workbook.write(folder.resolve("名册.csv")));
    }

    @Test
    void referencesMayBeMissingAndRowsSparse() throws Exception {
        Seen seen = rows("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"5\"><c r=\"C5\"><v>7</v></c>"
                + "<c><v>8</v></c></row><row/><row r=\"9\"><c r=\"A9\" s=\"1\"/></row><row><c><v>9</v></c></row>");
        assertThat(seen.all).containsExactly("[一]", "1 1||3", "5 ||7|8", "10 9");
    }

    @Test
    void valuesOfEveryTypeAreText() throws Exception {
        Seen seen = rows(
                "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                        + "<c t=\"str\"><f>A1&amp;\"x\"</f><v>公式</v></c><c><f>1+1</f><v>2</v></c>"
                        + "<c t=\"d\"><v>2009-12-31T00:00:00</v></c>"
                        + "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\"> 三</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh></is></c><c t=\"str\"><v>a_x000D_b_x005F_x0041_</v></c></row>");
        assertThat(seen.all).containsExactly("[一]", "1 TRUE|FALSE|#N/A|公式|2|2009-12-31|张 三|a\rb_x0041_");
    }

    @Test
    void sharedTextsAreLookedUpWithoutTheirPhoneticGuides() throws Exception {
        Zips workbook = Zips.workbook(
                        "<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c></row></sheetData>")
                .strings("<si><t>张三</t><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh><phoneticPr fontId=\"1\"/></si>"
                        + "<si><r><t>李</t></r><r><rPr/><t>四&#10;<![CDATA[<&>]]></t></r></si>");
        assertThat(read(workbook).all).containsExactly("[一]", "1 李四\n<&>|张三");
    }

    @Test
    void numbersKeepTheDigitsThatCanBeTrusted() throws Exception {
        Seen seen = rows("<row><c><v>422822201001011234</v></c><c><v>4.2282220100101101E+17</v></c>"
                + "<c><v>1.25E3</v></c><c><v>250.00000000000003</v></c><c><v>-0.5</v></c><c><v>1E-3</v></c></row>");
        assertThat(seen.all).containsExactly("[一]", "1 422822201001011234|4.2282220100101101E+17|1250|250|-0.5|0.001");
    }

    @Test
    void datesAreRecognisedByTheirFormats() throws Exception {
        Zips workbook = Zips.workbook(
                        "<sheetData><row><c s=\"1\"><v>40178</v></c><c s=\"2\"><v>40178.354166666664</v></c>"
                                + "<c s=\"3\"><v>40178</v></c><c s=\"0\"><v>40178</v></c><c s=\"4\"><v>40178</v></c>"
                                + "<c s=\"2\"><v>20091231</v></c></row></sheetData>")
                .styles(
                        "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
                                + "<numFmt numFmtId=\"177\" formatCode=\"#,##0.00_ ;[Red]\\-#,##0.00\\ \"/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                                + "<xf numFmtId=\"176\"><alignment/></xf><xf numFmtId=\"22\"/><xf numFmtId=\"31\"/>"
                                + "<xf numFmtId=\"177\"/></cellXfs>");
        assertThat(read(workbook).all)
                .containsExactly("[一]", "1 2009-12-31|2009-12-31 08:30|2009-12-31|40178|40178|20091231");
    }

    @Test
    void daysMayCountFrom1904() throws Exception {
        Zips workbook = Zips.workbook("<sheetData><row><c s=\"1\"><v>38716</v></c></row></sheetData>")
                .styles("<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
                .replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
        assertThat(read(workbook).all).containsExactly("[一]", "1 2009-12-31");
    }

    @Test
    void mergedCellsAreFilledDownAndTitlesStandOnce() throws Exception {
        Seen seen = read(Zips.workbook("<sheetData>"
                + "<row r=\"1\"><c t=\"str\"><v>花名册</v></c><c/><c/></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>11</v></c><c r=\"B2\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"B3\"><v>2</v></c><c r=\"C3\"><v>9</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"/></row>"
                + "<row r=\"5\"><c r=\"B5\"><v>3</v></c></row>"
                + "<row r=\"6\"><c r=\"C6\"><v>4</v></c></row>"
                + "</sheetData><mergeCells count=\"3\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B5:C6\"/>"
                + "<mergeCell xmlns:x=\"x\" ref=\"A2:A5\"/></mergeCells>"));
        assertThat(seen.all)
                .containsExactly("[一]", "1 花名册", "2 11|1", "3 11|2|9", "3 filled 0", "5 11|3", "5 filled 0");
    }

    @Test
    void mergedAreasAreFoundWhereverTheyStand() throws Exception {
        for (int filler : new int[] {0, 65_200, 65_290, 65_400, 65_500, 65_536, 131_000}) {
            String comment = "<!--" + "x".repeat(filler) + "-->";
            Seen seen = read(Zips.workbook(
                    "<sheetData><row><c><v>1</v></c><c><v>5</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>"
                            + "</sheetData>" + comment + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"));
            assertThat(seen.all).containsExactly("[一]", "1 1|5", "2 1|2", "2 filled 0");
        }
    }

    @Test
    void mergedAreasAreFoundWhereverRowsEnd() throws Exception {
        for (int length = 65_000; length < 65_800; length += 7) {
            String text = "x".repeat(length);
            Seen seen = read(Zips.workbook("<sheetData><row><c t=\"str\"><v>" + text
                    + "</v></c></row><row><c r=\"B2\"><v>2</v></c></row></sheetData><mergeCells>"
                    + "<mergeCell ref=\"A1:A2\"/></mergeCells>"));
            assertThat(seen.rows.get(1)).containsExactly(text, "2");
        }
    }

    @Test
    void aTextThatLooksLikeAMergeIsAText() throws Exception {
        Seen seen = rows("<row><c t=\"str\"><v>mergeCell ref=\"A1:A2\"</v></c></row><row><c/><c><v>1</v></c></row>");
        assertThat(seen.all).containsExactly("[一]", "1 mergeCell ref=\"A1:A2\"", "2 |1");
    }

    @Test
    void strictWorkbooksAndPrefixesAreRead() throws Exception {
        Zips workbook = Zips.workbook("<sheetData><row><c><v>1</v></c></row></sheetData>")
                .replace(
                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
        assertThat(read(workbook).all).containsExactly("[一]", "1 1");
        workbook.part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\"y\"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c>"
                        + "<x:c><x:v>2</x:v></x:c></x:row><x:row><x:c/><x:c><x:v>3</x:v></x:c></x:row></x:sheetData>"
                        + "<x:mergeCells><x:mergeCell ref='A1:A2'/></x:mergeCells></x:worksheet>");
        assertThat(read(workbook).all).containsExactly("[一]", "1 1|2", "2 1|3", "2 filled 0");
    }

    @Test
    void whatItIsIsToldByItsContent() throws Exception {
        Path file = Zips.workbook("<sheetData/>").write(folder.resolve("照片.jpg"));
        try (TableFile table = TableFiles.open(file, Limits.DEFAULT)) {
            assertThat(table.format()).isEqualTo(Format.XLSX);
        }
    }
}
