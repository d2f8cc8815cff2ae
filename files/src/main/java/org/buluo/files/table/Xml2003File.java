package org.buluo.files.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.buluo.files.table.text.Encoding;

/** XML Spreadsheet 2003. */
final class Xml2003File implements TableFile {

    private final Path file;
    private final Encoding encoding;

    Xml2003File(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public Format format() {
        return Format.XML_2003;
    }

    @Override
    public void read(RowSink sink) throws UnreadableFileException {
        try (Reader in = encoding.open(file)) {
            XMLStreamReader xml = Xml.read(in);
            try {
                new Xml2003Sheets(xml, sink).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | IOException e) {
            throw Unreadable.of(e);
        }
    }

    @Override
    public void close() {
        // nothing is held open between reads
    }
}
