package org.buluo.files.table;

/** The parts that are the same in every workbook we write. */
final class WorkbookParts {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    static final String RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONSHIPS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE + "relationships/metadata/core-properties\""
            + " Target=\"docProps/core.xml\"/></Relationships>";

    static final String CORE = XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Buluo 不落</dc:creator></cp:coreProperties>";

    /** Cell styles by index: text, heading, marked, number, marked number. */
    static final int TEXT = 0;

    static final int HEADING = 1;
    static final int MARKED = 2;
    static final int NUMBER = 3;
    static final int MARKED_NUMBER = 4;
    static final int WRAPPED = 5;

    private static final String FONTS = "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts>";

    /** The first two fills are reserved by the format. */
    private static final String FILLS = "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDDEBF7\"/></patternFill></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFE699\"/></patternFill></fill></fills>";

    private static final String BORDERS = "<borders count=\"2\"><border/><border><left style=\"thin\"/>"
            + "<right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border></borders>";

    static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">" + FONTS + FILLS + BORDERS
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"6\">" + style(49, 0, 0, 0)
            + style(49, 1, 2, 1) + style(49, 0, 3, 1) + style(0, 0, 0, 0) + style(0, 0, 3, 1)
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">"
            + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
            + "</cellXfs></styleSheet>";

    private WorkbookParts() {}

    /** @param format 49 is text, 0 is general */
    private static String style(int format, int font, int fill, int border) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border
                + "\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"center\"" + (font == 1 ? " horizontal=\"center\" wrapText=\"1\"" : "")
                + "/></xf>";
    }
}
