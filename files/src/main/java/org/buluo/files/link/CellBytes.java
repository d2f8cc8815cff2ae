package org.buluo.files.link;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.buluo.core.linkage.pairing.row.Cell;

/** Decodes the bytes of one cell. */
final class CellBytes {

    private static final char UNKNOWN = '\uFFFD';

    private final CharsetDecoder decoder;

    CellBytes(Charset charset) {
        decoder = charset.equals(StandardCharsets.UTF_8)
                ? null
                : charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** Puts the characters of the bytes into the cell, without blanks at either end. */
    void decode(byte[] bytes, int begin, int end, Cell into) {
        int from = begin;
        int to = end;
        while (from < to && bytes[from] >= 0 && bytes[from] <= ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] >= 0 && bytes[to - 1] <= ' ') {
            to--;
        }
        into.clear(to - from);
        if (decoder == null) {
            utf8(bytes, from, to, into);
        } else {
            other(bytes, from, to, into);
        }
    }

    private static void utf8(byte[] bytes, int from, int to, Cell into) {
        int i = from;
        while (i < to) {
            int b = bytes[i];
            if (b >= 0) {
                into.add((char) b);
                i++;
            } else if ((b & 0xF0) == 0xE0 && i + 2 < to) {
                into.add((char) ((b & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | bytes[i + 2] & 0x3F));
                i += 3;
            } else if ((b & 0xE0) == 0xC0 && i + 1 < to) {
                into.add((char) ((b & 0x1F) << 6 | bytes[i + 1] & 0x3F));
                i += 2;
            } else if ((b & 0xF8) == 0xF0 && i + 3 < to) {
                int point =
                        (b & 7) << 18 | (bytes[i + 1] & 0x3F) << 12 | (bytes[i + 2] & 0x3F) << 6 | bytes[i + 3] & 0x3F;
                into.add(Character.highSurrogate(point));
                into.add(Character.lowSurrogate(point));
                i += 4;
            } else {
                into.add(UNKNOWN);
                i++;
            }
        }
    }

    private void other(byte[] bytes, int from, int to, Cell into) {
        boolean ascii = true;
        for (int i = from; i < to && ascii; i++) {
            ascii = bytes[i] >= 0;
        }
        if (ascii) {
            utf8(bytes, from, to, into);
            return;
        }
        CharBuffer text = CharBuffer.allocate(to - from + 2);
        decoder.reset();
        decoder.decode(ByteBuffer.wrap(bytes, from, to - from), text, true);
        decoder.flush(text);
        into.set(text.flip());
    }
}
