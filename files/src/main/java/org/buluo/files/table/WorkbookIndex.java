package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.buluo.files.table.UnreadableFileException.Reason;

/**
 * What a zipped workbook consists of.
 *
 * @param sheets in the workbook's order, without those that only hold a chart
 * @param styles the part with the cell formats; null when there is none
 * @param strings the part with the shared texts; null when there is none
 * @param from1904 whether its days count from 1904
 */
record WorkbookIndex(List<Sheet> sheets, String styles, String strings, boolean from1904) {

    /** A sheet of rows. */
    record Sheet(String name, String part) {}

    static WorkbookIndex of(WorkbookZip zip) throws UnreadableFileException, IOException, XMLStreamException {
        String told = Relations.of(zip, "").byType("officeDocument");
        String part = told == null ? "xl/workbook.xml" : told;
        if (part.endsWith(".bin")) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, "a binary workbook (.xlsb); save it as .xlsx");
        }
        if (!zip.has(part)) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, "a zip without a workbook");
        }
        Relations relations = Relations.of(zip, part);
        try (InputStream in = zip.open(part)) {
            return read(Xml.read(in), relations);
        }
    }

    private static WorkbookIndex read(XMLStreamReader xml, Relations relations)
            throws UnreadableFileException, XMLStreamException {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        xml.nextTag();
        if (!xml.getLocalName().equals("workbook")) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, "an office document that is no workbook");
        }
        while (xml.hasNext()) {
            xml.next();
            if (!xml.isStartElement()) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String date1904 = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(date1904) || "true".equals(date1904);
            } else if (xml.getLocalName().equals("sheet")) {
                add(sheets, xml, relations);
            }
        }
        return new WorkbookIndex(sheets, relations.byType("styles"), relations.byType("sharedStrings"), from1904);
    }

    private static void add(List<Sheet> sheets, XMLStreamReader xml, Relations relations) throws XMLStreamException {
        Relations.Target target = relations.byId(Xml.attribute(xml, "id"));
        if (target == null) {
            throw new XMLStreamException("a sheet without a part");
        }
        if (target.type().equals("worksheet")) {
            String name = xml.getAttributeValue(null, "name");
            sheets.add(new Sheet(name == null ? "" : XmlText.unescape(name), target.part()));
        }
    }
}
