package org.buluo.files.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** A large part of a zipped workbook, read ahead. */
final class XmlPart implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int DECLARATION = 200;
    private static final Pattern NOT_UTF_8 = Pattern.compile("\0|encoding\\s*=\\s*[\"'](?!(?i:utf-8))");

    private final Closeable source;
    private final XMLStreamReader2 xml;

    private XmlPart(Closeable source, XMLStreamReader2 xml) {
        this.source = source;
        this.xml = xml;
    }

    /** Begins to read a part. @param part closed with the answer, or before a failure */
    static XmlPart open(InputStream part) throws IOException, XMLStreamException {
        Closeable source = part;
        try {
            BufferedInputStream in = new BufferedInputStream(part, BUFFER);
            in.mark(DECLARATION);
            String declaration = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
            in.reset();
            if (NOT_UTF_8.matcher(declaration).find()) {
                return new XmlPart(in, Xml.read(in));
            }
            Reader ahead = new ReadAhead(new InputStreamReader(in, strictUtf8()));
            source = ahead;
            return new XmlPart(ahead, Xml.read(ahead));
        } catch (IOException | XMLStreamException e) {
            source.close();
            throw e;
        }
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    XMLStreamReader2 xml() {
        return xml;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
