package org.buluo.files.table;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a zipped workbook refer to, loaded when the first cell does. */
final class SharedTexts implements Closeable {

    private final WorkbookZip zip;
    private final String part;
    private PackedTexts texts;

    /** @param part null when the workbook has none */
    SharedTexts(WorkbookZip zip, String part) {
        this.zip = zip;
        this.part = part;
    }

    String get(int index) throws IOException, XMLStreamException {
        if (texts == null) {
            texts = new PackedTexts();
            load();
        }
        return texts.get(index);
    }

    private void load() throws IOException, XMLStreamException {
        if (part == null) {
            return;
        }
        try (XmlPart strings = XmlPart.open(zip.open(part))) {
            XMLStreamReader xml = strings.xml();
            RichText rich = new RichText();
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                    texts.add(rich.read(xml, null));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (texts != null) {
            texts.close();
            texts = null;
        }
    }
}
