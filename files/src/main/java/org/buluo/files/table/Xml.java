package org.buluo.files.table;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.InputStream;
import java.io.Reader;
import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads XML that strangers wrote: no document types, no entities of theirs, nothing fetched from anywhere. */
final class Xml {

    private static final int MOST_TEXT = 1 << 24;
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = woodstox();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_PROLOG_WHITESPACE, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // errors where they are, and checked
        factory.setProperty(XMLInputFactory2.P_PRESERVE_LOCATION, false);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MOST_TEXT);
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 15);
        return factory;
    }

    /** Chosen by name, because other jars bring parsers that are hardened by other settings. */
    private static XMLInputFactory woodstox() {
        return ServiceLoader.load(XMLInputFactory.class, Xml.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getName().equals("com.ctc.wstx.stax.WstxInputFactory"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("woodstox is not on the class path"))
                .get();
    }

    static XMLStreamReader2 read(InputStream in) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }

    static XMLStreamReader2 read(Reader in) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    }

    /** The value of an attribute in whatever namespace; null when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute that is a count or an index; the given one when there is none. */
    static int number(XMLStreamReader xml, String name, int without) throws XMLStreamException {
        String value = attribute(xml, name);
        if (value == null) {
            return without;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new XMLStreamException("a number was expected in attribute " + name);
        }
    }

    /** Appends what stands here between tags; refuses a cell that no memory is meant for. */
    static void appendText(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        if (text.length() > MOST_TEXT) {
            throw new XMLStreamException("a text of more than " + MOST_TEXT + " characters");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Goes on to the end of the element that has just begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
