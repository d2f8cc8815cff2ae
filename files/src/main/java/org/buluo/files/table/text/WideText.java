package org.buluo.files.table.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 that does not say so by a byte order mark. NUL bytes alone don't tell: Chinese has few, 一 has one
 * on the wrong side, and broken disks leave some in any file. So a file is UTF-16 only when, read so, it has the signs
 * of a table, which read the other way round are letters that nobody uses, and next to nothing that no roster holds.
 * UTF-8 and GB18030 read so are Hangul, private characters and unpaired surrogates, and ASCII read so is Han of which
 * both bytes are ASCII, so they don't pass.
 */
final class WideText {

    /** Signs of tables and of markup; each needs a NUL, on the side that tells the order. */
    private static final String SIGNS = "\t\r\n,;\"<>= ";

    private static final int SIGN_IN = 500;
    private static final int STRANGE_IN = 50;
    private static final int WRONG_SIDE = 20;

    private int units;
    private int signs;
    private int strange;
    private int likeTwoLetters;
    private boolean halfPair;

    private WideText() {}

    /** The order of bytes; empty when the text is not of this encoding. @param length how much of the head is filled */
    static Optional<Charset> of(byte[] head, int length) {
        WideText little = new WideText();
        WideText big = new WideText();
        for (int i = 0; i + 1 < length; i += 2) {
            int first = head[i] & 0xFF;
            int second = head[i + 1] & 0xFF;
            little.take(second << 8 | first);
            big.take(first << 8 | second);
        }
        if (little.isText() && little.signs > WRONG_SIDE * big.signs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean bigEndian = big.isText() && big.signs > WRONG_SIDE * little.signs;
        return bigEndian ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private void take(int unit) {
        units++;
        boolean secondHalf = halfPair && Character.isLowSurrogate((char) unit);
        strange += halfPair && !secondHalf ? 1 : 0;
        halfPair = Character.isHighSurrogate((char) unit);
        strange += secondHalf || halfPair || isUsual(unit) ? 0 : 1;
        if (unit > 0x7F) {
            likeTwoLetters += isLetter(unit >> 8) && isLetter(unit & 0xFF) ? 1 : 0;
        } else if (SIGNS.indexOf(unit) >= 0) {
            signs++;
        }
    }

    private boolean isText() {
        boolean table = signs > 0 && signs >= units / SIGN_IN;
        return table && strange <= units / STRANGE_IN && likeTwoLetters * 3 <= units * 2;
    }

    private static boolean isLetter(int oneByte) {
        return oneByte >= ' ' && oneByte < 0x7F || oneByte >= '\t' && oneByte <= '\r';
    }

    /** What rosters hold: ASCII, accents and dots, punctuation, Roman numerals, circled numbers, Han, full width. */
    private static boolean isUsual(int unit) {
        return unit >= ' ' && unit < 0x250 && unit != 0x7F
                || unit == '\t'
                || unit == '\r'
                || unit == '\n'
                || unit >= 0x2000 && unit < 0x2800
                || unit >= 0x3000 && unit < 0x3100
                || unit >= 0x3400 && unit < 0xA000
                || unit >= 0xFE30 && unit < 0xFE50
                || unit >= 0xFF00 && unit < 0xFFF0;
    }
}
