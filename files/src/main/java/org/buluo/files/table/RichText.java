package org.buluo.files.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A text that may consist of runs, without the phonetic guides over them. Reused from text to text. */
final class RichText {

    private final StringBuilder text = new StringBuilder();

    /** Reads to the end of the element that has just begun. @param likely what it may be again, or null */
    String read(XMLStreamReader xml, String likely) throws XMLStreamException {
        collect(xml);
        return XmlText.plain(text, likely);
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        text.setLength(0);
        boolean inText = false;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("rPh")) {
                        Xml.skip(xml);
                    } else {
                        depth++;
                        inText = xml.getLocalName().equals("t");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inText = false;
                }
                default -> {
                    if (inText && xml.hasText() && xml.getEventType() != XMLStreamConstants.COMMENT) {
                        Xml.appendText(xml, text);
                    }
                }
            }
        }
    }
}
