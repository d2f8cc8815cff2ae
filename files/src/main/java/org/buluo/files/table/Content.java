package org.buluo.files.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.buluo.files.table.UnreadableFileException.Reason;
import org.buluo.files.table.text.Encoding;

/** What a file is by its first bytes. */
enum Content {
    /** A zip, which a workbook is. */
    ZIP {
        @Override
        TableFile open(Path file, Limits limits, String password) throws UnreadableFileException {
            return new XlsxFile(file, limits);
        }
    },
    /** A compound document, which an older workbook is, and a newer one with a password. */
    COMPOUND {
        @Override
        TableFile open(Path file, Limits limits, String password) throws UnreadableFileException {
            return CompoundFile.open(file, limits, password);
        }
    },
    /** Text, which may be marked up. */
    TEXT {
        @Override
        TableFile open(Path file, Limits limits, String password) throws UnreadableFileException, IOException {
            Encoding encoding = Encoding.of(file);
            return Markup.of(encoding.head(file, Markup.HEAD)).open(file, encoding);
        }
    };

    private record Magic(String what, byte[] bytes) {
        Magic(String what, String bytes) {
            this(what, bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final byte[] ZIP_BYTES = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_BYTES = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final List<Magic> OTHERS = List.of(
            new Magic("PDF", "%PDF"),
            new Magic("rich text", "{\\rtf"),
            new Magic("PNG image", "\u0089PNG"),
            new Magic("JPEG image", "\u00ff\u00d8\u00ff"),
            new Magic("GIF image", "GIF8"),
            new Magic("RAR archive", "Rar!"),
            new Magic("7z archive", "7z\u00bc\u00af"),
            new Magic("gzip archive", "\u001f\u008b"),
            new Magic("empty zip archive", "PK\u0005\u0006"),
            new Magic("workbook of before 1995", "\u0009\u0000\u0004\u0000"),
            new Magic("workbook of before 1995", "\u0009\u0002\u0006\u0000"),
            new Magic("workbook of before 1995", "\u0009\u0004\u0006\u0000"));

    /** Opens a file of this content. @param password null when none was told */
    abstract TableFile open(Path file, Limits limits, String password) throws UnreadableFileException, IOException;

    /** Recognises what a file begins with. */
    static Content of(byte[] head) throws UnreadableFileException {
        if (starts(head, ZIP_BYTES)) {
            return ZIP;
        }
        if (starts(head, COMPOUND_BYTES)) {
            return COMPOUND;
        }
        for (Magic other : OTHERS) {
            if (starts(head, other.bytes)) {
                throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, other.what);
            }
        }
        if (isBinary(head)) {
            throw new UnreadableFileException(Reason.NOT_A_SPREADSHEET, "binary data");
        }
        return TEXT;
    }

    private static boolean starts(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** Text has few control bytes; NUL aside, which UTF-16 has everywhere and broken disks leave behind. */
    private static boolean isBinary(byte[] head) {
        if (Encoding.isWide(head)) {
            return false;
        }
        int controls = 0;
        int nul = 0;
        for (byte b : head) {
            nul += b == 0 ? 1 : 0;
            controls += b > 0 && b < ' ' && "\t\n\r\f\u000b\u001a\u001b".indexOf(b) < 0 ? 1 : 0;
        }
        return controls > (head.length - nul) / 50 + 2;
    }
}
