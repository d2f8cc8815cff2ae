package org.buluo.files.report.print;

import java.util.List;
import org.buluo.files.table.XmlText;

/** The parts of a workbook that list its other parts. */
final class BookletParts {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    static final String ROOT_RELATIONS = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONSHIPS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE + "relationships/metadata/core-properties\""
            + " Target=\"docProps/core.xml\"/></Relationships>";

    private BookletParts() {}

    /** What a page leaves behind for these parts. @param heading the row to repeat on each printed sheet; 0 for none */
    record Listed(String name, int heading, int charts) {}

    /** @param day an ISO date: the same inputs give the same bytes, so never today */
    static String core(String title, String day) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
        XmlText.append(xml, title);
        return xml.append("</dc:title><dc:creator>Buluo 不落</dc:creator>")
                .append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:created>")
                .append("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:modified>")
                .append("</cp:coreProperties>")
                .toString();
    }

    static String workbook(List<Listed> pages) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><bookViews>")
                .append("<workbookView tabRatio=\"850\"/></bookViews><sheets>");
        for (int i = 1; i <= pages.size(); i++) {
            xml.append("<sheet name=\"");
            XmlText.append(xml, pages.get(i - 1).name());
            xml.append("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        xml.append("</sheets>");
        if (pages.stream().anyMatch(page -> page.heading() > 0)) {
            xml.append("<definedNames>");
            for (int i = 0; i < pages.size(); i++) {
                printTitle(xml, i, pages.get(i));
            }
            xml.append("</definedNames>");
        }
        return xml.append("</workbook>").toString();
    }

    private static void printTitle(StringBuilder xml, int index, Listed page) {
        if (page.heading() > 0) {
            xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + index + "\">");
            XmlText.append(xml, CellRef.quoted(page.name()));
            xml.append("!$" + page.heading() + ":$" + page.heading() + "</definedName>");
        }
    }

    static String workbookRelations(int pages) {
        StringBuilder xml = relations();
        for (int i = 1; i <= pages; i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, pages + 1, "styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    static String sheetRelations(int sheet) {
        StringBuilder xml = relations();
        relation(xml, 1, "drawing", "../drawings/drawing" + sheet + ".xml");
        return xml.append("</Relationships>").toString();
    }

    static String drawingRelations(int sheet, int charts) {
        StringBuilder xml = relations();
        for (int i = 1; i <= charts; i++) {
            relation(xml, i, "chart", "../" + chartName(sheet, i));
        }
        return xml.append("</Relationships>").toString();
    }

    static String chartName(int sheet, int chart) {
        return "charts/chart" + sheet + "_" + chart + ".xml";
    }

    private static StringBuilder relations() {
        return new StringBuilder(XML).append("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    }

    private static void relation(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONSHIPS + "/" + type + "\" Target=\"" + target
                + "\"/>");
    }

    static String contentTypes(List<Listed> pages) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(xml, "xl/workbook.xml", OFFICE + "spreadsheetml.sheet.main+xml");
        override(xml, "xl/styles.xml", OFFICE + "spreadsheetml.styles+xml");
        for (int i = 1; i <= pages.size(); i++) {
            override(xml, "xl/worksheets/sheet" + i + ".xml", OFFICE + "spreadsheetml.worksheet+xml");
            int charts = pages.get(i - 1).charts();
            if (charts > 0) {
                override(xml, "xl/drawings/drawing" + i + ".xml", OFFICE + "drawing+xml");
            }
            for (int chart = 1; chart <= charts; chart++) {
                override(xml, "xl/" + chartName(i, chart), OFFICE + "drawingml.chart+xml");
            }
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    }
}
