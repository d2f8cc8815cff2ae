package org.buluo.files.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.buluo.files.table.value.NumberFormat;

/** Which formats of a zipped workbook's cells show dates. */
final class CellFormats {

    private final BitSet dates = new BitSet();

    private CellFormats() {}

    /** Reads the part with the formats. @param part null when there is none */
    static CellFormats of(WorkbookZip zip, String part) throws IOException, XMLStreamException {
        CellFormats formats = new CellFormats();
        if (part == null || !zip.has(part)) {
            return formats;
        }
        try (InputStream in = zip.open(part)) {
            formats.read(Xml.read(in));
        }
        return formats;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, Boolean> own = new HashMap<>();
        while (xml.hasNext()) {
            xml.next();
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    String code = xml.getAttributeValue(null, "formatCode");
                    own.putIfAbsent(Xml.number(xml, "numFmtId", -1), code != null && NumberFormat.isDate(code));
                }
                case "cellXfs" -> readCellFormats(xml, own);
                case "cellStyleXfs", "dxfs" -> Xml.skip(xml);
                default -> {
                    // fonts, fills and borders do not matter
                }
            }
        }
    }

    private void readCellFormats(XMLStreamReader xml, Map<Integer, Boolean> own) throws XMLStreamException {
        int index = 0;
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                int format = Xml.number(xml, "numFmtId", 0);
                dates.set(index++, own.getOrDefault(format, NumberFormat.isDate(format)));
                Xml.skip(xml);
            }
        }
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
