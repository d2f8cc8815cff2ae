package org.buluo.files.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import org.buluo.core.linkage.pairing.Linked;

/** A stretch of lines of a links file, as bytes; stretches may be made at the same time, each by one thread. */
final class LinkLines {

    private static final byte[] MATCH = ",match,".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REVIEW = ",review,".getBytes(StandardCharsets.US_ASCII);
    private static final int LINE = 128;
    private static final int MILLION = 1_000_000;

    private final Linked linked;
    private final BitSet contested;
    private final PairWords words;
    private byte[] buffer;
    private int length;

    /** @param contested the pairs of which a rival is to be told; @param expected about how many lines will come */
    LinkLines(Linked linked, BitSet contested, PairWords words, int expected) {
        this.linked = linked;
        this.contested = contested;
        this.words = words;
        this.buffer = new byte[expected * LINE];
    }

    /** Adds the lines of some pairs. */
    void add(int from, int to) {
        for (int i = from; i < to; i++) {
            cell(linked.left().register().key(linked.leftRow(i)));
            put((byte) ',');
            cell(linked.right().register().key(linked.rightRow(i)));
            score(linked.choice().probability()[i]);
            put(linked.choice().matched()[i] ? MATCH : REVIEW);
            cell(words.bytes(linked.pattern(i), remark(i)));
            put((byte) '\n');
        }
    }

    private PairWords.Remark remark(int link) {
        if (linked.choice().repeated()[link]) {
            return PairWords.Remark.REPEAT;
        }
        return contested.get(link) ? PairWords.Remark.RIVAL : PairWords.Remark.NONE;
    }

    /** All lines so far. */
    byte[] bytes() {
        return Arrays.copyOf(buffer, length);
    }

    private void put(byte b) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(LINE, length * 2));
        }
        buffer[length++] = b;
    }

    private void put(byte[] bytes) {
        while (buffer.length - length < bytes.length) {
            buffer = Arrays.copyOf(buffer, Math.max(bytes.length, buffer.length) * 2);
        }
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    /** A cell, quoted where RFC 4180 asks for it. */
    private void cell(byte[] text) {
        boolean plain = true;
        for (byte b : text) {
            plain &= b != ',' && b != '"' && b != '\n' && b != '\r';
        }
        if (plain) {
            put(text);
            return;
        }
        put((byte) '"');
        for (byte b : text) {
            if (b == '"') {
                put(b);
            }
            put(b);
        }
        put((byte) '"');
    }

    /** A comma and six digits after the point. */
    private void score(double probability) {
        int millionths = (int) Math.round(probability * MILLION);
        put((byte) ',');
        put((byte) ('0' + millionths / MILLION));
        put((byte) '.');
        for (int unit = MILLION / 10; unit > 0; unit /= 10) {
            put((byte) ('0' + millionths / unit % 10));
        }
    }
}
