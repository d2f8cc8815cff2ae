package org.buluo.files.table;

import java.util.ArrayList;
import java.util.List;

/** The sheets written so far, and the parts of the workbook that list them. */
final class WrittenSheets {

    private final List<String> names = new ArrayList<>();
    private final SheetNames taken = new SheetNames();
    private final List<Integer> withHeading = new ArrayList<>();
    private int repeated = 1;

    int count() {
        return names.size();
    }

    /** Adds a sheet. @return its name, valid and unlike all others, case aside */
    String add(String wanted) {
        String name = taken.add(wanted);
        names.add(name);
        return name;
    }

    /** The sheet added last has so many rows at its head that are printed on each page. */
    void repeatRows(int rows) {
        repeated = rows;
        withHeading.add(names.size() - 1);
    }

    String workbook() {
        StringBuilder xml = new StringBuilder(WorkbookParts.XML)
                .append("<workbook xmlns=\"" + WorkbookParts.MAIN + "\" xmlns:r=\"" + WorkbookParts.RELATIONSHIPS
                        + "\"><sheets>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<sheet name=\"");
            XmlText.append(xml, names.get(i - 1));
            xml.append("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        xml.append("</sheets>");
        if (!withHeading.isEmpty()) {
            xml.append("<definedNames>");
            withHeading.forEach(sheet -> printTitle(xml, sheet));
            xml.append("</definedNames>");
        }
        return xml.append("</workbook>").toString();
    }

    private void printTitle(StringBuilder xml, int sheet) {
        xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + sheet + "\">'");
        XmlText.append(xml, names.get(sheet).replace("'", "''"));
        xml.append("'!$1:$").append(repeated).append("</definedName>");
    }

    String relations() {
        StringBuilder xml = new StringBuilder(WorkbookParts.XML)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 1; i <= names.size(); i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, names.size() + 1, "styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId" + id + "\" Type=\"" + WorkbookParts.RELATIONSHIPS + "/" + type
                + "\" Target=\"" + target + "\"/>");
    }

    String contentTypes() {
        String sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder xml = new StringBuilder(WorkbookParts.XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", sheetMl + "sheet.main+xml");
        override(xml, "/xl/styles.xml", sheetMl + "styles+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= names.size(); i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", sheetMl + "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>");
    }
}
