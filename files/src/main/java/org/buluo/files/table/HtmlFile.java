package org.buluo.files.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.buluo.files.table.text.Encoding;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A page with tables, as web systems export them under the name of a workbook. The charset that the page declares is
 * not looked at: what its bytes are is surer than what was written into them.
 */
final class HtmlFile implements TableFile {

    private static final Evaluator PIECES = QueryParser.parse("tr,caption,h1,h2,h3,h4,p");

    private final Path file;
    private final Encoding encoding;

    HtmlFile(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public void read(RowSink sink) throws UnreadableFileException {
        HtmlTables tables = new HtmlTables(sink);
        try (Reader in = encoding.open(file);
                StreamParser parser = new StreamParser(Parser.htmlParser()).parse(in, "")) {
            for (Element piece = next(parser); piece != null; piece = next(parser)) {
                if (tables.take(piece)) {
                    discard(piece);
                }
            }
        } catch (IOException e) {
            throw Unreadable.of(e);
        }
        if (tables.count() == 0) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, "a page without a table");
        }
    }

    private static Element next(StreamParser parser) throws IOException {
        try {
            return parser.selectNext(PIECES);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Keeps the page in memory small. */
    private static void discard(Element piece) {
        Node before = piece.previousSibling();
        if (before instanceof TextNode) {
            before.remove();
        }
        piece.remove();
    }

    @Override
    public void close() {
        // nothing is held open between reads
    }
}
