package org.buluo.files.table;

import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.buluo.files.table.value.DateText;
import org.buluo.files.table.value.NumberText;

/** The sheets of an XML Spreadsheet 2003, as they come. */
final class Xml2003Sheets {

    private final XMLStreamReader xml;
    private final MergingSink sink;
    private final StringBuilder text = new StringBuilder();
    private String[] cells = new String[32];
    private int row;
    private int column;

    Xml2003Sheets(XMLStreamReader xml, RowSink sink) {
        this.xml = xml;
        this.sink = new MergingSink(sink);
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "Worksheet" -> {
                    String name = Xml.attribute(xml, "Name");
                    sink.sheet(name == null ? "" : name, MergedAreas.NONE);
                    row = 0;
                }
                case "Row" -> row();
                case "Styles", "WorksheetOptions" -> Xml.skip(xml);
                default -> {
                    // what arranges rows is walked through
                }
            }
        }
    }

    private void row() throws XMLStreamException {
        row = Math.max(row + 1, Xml.number(xml, "Index", row + 1));
        int alike = Xml.number(xml, "Span", 0);
        column = 0;
        Arrays.fill(cells, null);
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("Cell")) {
                    cell();
                } else {
                    Xml.skip(xml);
                }
            }
        }
        sink.row(row, cells, Math.min(column, cells.length));
        row += Math.max(0, alike);
    }

    private void cell() throws XMLStreamException {
        int at = Xml.number(xml, "Index", column + 1) - 1;
        int across = Math.max(0, Xml.number(xml, "MergeAcross", 0));
        int down = Math.max(0, Xml.number(xml, "MergeDown", 0));
        if (at < 0 || at + across >= Spans.MOST_COLUMNS || across > Spans.MOST_COLUMNS) {
            throw new XMLStreamException("a column beyond the last");
        }
        if (at >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
        }
        String value = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                if (xml.getLocalName().equals("Data")) {
                    value = data();
                } else {
                    Xml.skip(xml); // comments have a Data of their own
                }
            }
        }
        cells[at] = value;
        column = Math.max(column, at + across + 1);
        if (down > 0) {
            sink.begin((int) Math.min(Integer.MAX_VALUE, (long) row + down), at, at + across, value);
        }
    }

    private String data() throws XMLStreamException {
        String type = Xml.attribute(xml, "Type");
        text.setLength(0);
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    Xml.appendText(xml, text);
                default -> {
                    // comments are no text
                }
            }
        }
        String stored = text.toString();
        return switch (type == null ? "String" : type) {
            case "Number" -> NumberText.of(stored);
            case "DateTime" -> DateText.ofXml(stored.strip());
            case "Boolean" -> stored.strip().equals("1") ? "TRUE" : "FALSE";
            default -> stored;
        };
    }
}
