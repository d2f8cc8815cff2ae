package org.buluo.files.table;

import java.io.IOException;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.buluo.files.table.value.DateText;
import org.buluo.files.table.value.NumberText;
import org.codehaus.stax2.XMLStreamReader2;

/** The rows of a sheet of a zipped workbook, as they come. */
final class SheetCells {

    private final SharedTexts texts;
    private final CellFormats formats;
    private final boolean from1904;
    private final RichText rich = new RichText();
    private final StringBuilder value = new StringBuilder();

    private XMLStreamReader2 xml;
    private String[] cells = new String[64];
    private String[] above = new String[64];
    private int count;

    SheetCells(SharedTexts texts, CellFormats formats, boolean from1904) {
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** Reads a sheet to its end, for the sake of damage that may come after its rows. */
    void read(XMLStreamReader2 sheet, MergingSink sink) throws IOException, XMLStreamException {
        xml = sheet;
        int row = 0;
        boolean inRows = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (inRows && name.equals("row")) {
                    row = Xml.number(xml, "r", row + 1);
                    row();
                    sink.row(row, cells, count);
                } else {
                    inRows |= name.equals("sheetData");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                inRows = false;
            }
        }
        xml.close();
    }

    private void row() throws IOException, XMLStreamException {
        String[] last = above;
        above = cells;
        cells = last;
        Arrays.fill(cells, null);
        count = 0;
        int column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("c")) {
                column = cell(column) + 1;
            } else {
                Xml.skip(xml);
            }
        }
    }

    /** Reads a cell. @return its column */
    private int cell(int expected) throws IOException, XMLStreamException {
        int column = expected;
        int style = 0;
        String type = "n";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (name.equals("r")) {
                column = column(xml.getAttributeValue(i), expected);
            } else if (name.equals("t")) {
                type = xml.getAttributeValue(i);
            } else if (name.equals("s")) {
                style = xml.getAttributeAsInt(i);
            }
        }
        if (column >= Spans.MOST_COLUMNS) {
            throw new XMLStreamException("a column beyond the last");
        }
        String text = content(type, style, column);
        if (text != null && !text.isEmpty()) {
            put(column, text);
        }
        return column;
    }

    private void put(int column, String text) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = text;
        count = Math.max(count, column + 1);
    }

    private String content(String type, int style, int column) throws IOException, XMLStreamException {
        String inline = null;
        value.setLength(0);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("v")) {
                readValue();
            } else if (name.equals("is")) {
                inline = rich.read(xml, above(column));
            } else {
                Xml.skip(xml);
            }
        }
        return inline != null ? inline : value.length() == 0 ? null : text(type, style, column);
    }

    private void readValue() throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                Xml.skip(xml);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                Xml.appendText(xml, value);
            }
        }
    }

    private String text(String type, int style, int column) throws IOException, XMLStreamException {
        switch (type) {
            case "s":
                return texts.get(index());
            case "n":
                return number(style, column);
            case "b":
                return value.charAt(0) == '1' || value.charAt(0) == 't' ? "TRUE" : "FALSE";
            case "d":
                return DateText.ofXml(value.toString().strip());
            default:
                return XmlText.plain(value, above(column));
        }
    }

    private String number(int style, int column) {
        if (formats.isDate(style)) {
            try {
                String date = DateText.ofSerial(Double.parseDouble(value.toString()), from1904);
                if (date != null) {
                    return date;
                }
            } catch (NumberFormatException e) {
                return value.toString(); // shown as it is; what reads the column says what is wrong
            }
        }
        String same = above(column);
        return same != null && same.contentEquals(value) ? same : NumberText.of(value.toString());
    }

    /** The text that stands above, which is often the same. */
    private String above(int column) {
        return column < above.length ? above[column] : null;
    }

    private int index() throws IOException {
        int index = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            if (digit < 0 || digit > 9 || index > Integer.MAX_VALUE / 10 - 1) {
                throw new IOException("the number of a shared text was expected");
            }
            index = index * 10 + digit;
        }
        return index;
    }

    /** The column, from 0, of a reference like AB12; the expected one when it has no letters. */
    static int column(String reference, int expected) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i < 4; i++) {
            int letter = (reference.charAt(i) | 0x20) - 'a';
            if (letter < 0 || letter >= 26) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return i == 0 ? expected : column - 1;
    }
}
