package org.buluo.files.table;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.buluo.files.table.text.Encoding;

/** What a text file is by its first element. */
enum Markup {
    /** Not marked up. */
    NONE {
        @Override
        TableFile open(Path file, Encoding encoding) {
            return new CsvFile(file, encoding);
        }
    },
    /** A page with tables. */
    HTML {
        @Override
        TableFile open(Path file, Encoding encoding) {
            return new HtmlFile(file, encoding);
        }
    },
    /** XML Spreadsheet 2003. */
    XML_2003 {
        @Override
        TableFile open(Path file, Encoding encoding) {
            return new Xml2003File(file, encoding);
        }
    };

    private static final Pattern FIRST_ELEMENT = Pattern.compile(
            "\\A(?:\\s++|<\\?.*?\\?>|<!--.*?-->|<![^>\\[]*(?:\\[.*?\\]\\s*)?>)*+<(?:\\w+:)?(\\w+)", Pattern.DOTALL);
    private static final Pattern MIME = Pattern.compile("\\A\\s*MIME-Version:", Pattern.CASE_INSENSITIVE);

    /** Characters that are looked at. */
    static final int HEAD = 1 << 15;

    abstract TableFile open(Path file, Encoding encoding);

    /** Recognises what a text begins with. */
    static Markup of(String head) throws UnreadableFileException {
        String text = head.replace("\0", "");
        if (text.isBlank() && head.length() < HEAD) {
            throw new UnreadableFileException(Reason.EMPTY, "nothing but blanks");
        }
        if (MIME.matcher(text).find()) {
            throw new UnreadableFileException(
                    Reason.NOT_A_SPREADSHEET, "a web archive (MHTML); save it as .xlsx and send that");
        }
        Matcher first = FIRST_ELEMENT.matcher(text);
        if (!first.find()) {
            return NONE;
        }
        if (first.group(1).equalsIgnoreCase("workbook")) {
            return XML_2003;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<table") ? HTML : NONE;
    }
}
