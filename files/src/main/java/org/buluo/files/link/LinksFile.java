package org.buluo.files.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.choice.Choice;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.determine.WholeFile;

/** Writes links: {@code left_id, right_id, score, band, explanation} (design.md §4). */
final class LinksFile {

    private static final byte[] HEADINGS =
            "left_id,right_id,score,band,explanation\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MATCH = ",match,".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REVIEW = ",review,".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 18;
    private static final int MILLION = 1_000_000;

    private final WholeFile file;
    private final PairWords words;
    private byte[] buffer = new byte[BUFFER];
    private int length;

    LinksFile(WholeFile file, PairWords words) {
        this.file = file;
        this.words = words;
    }

    void write(Linked linked) throws UnwritableFileException {
        put(HEADINGS);
        Choice choice = linked.choice();
        BitSet contested = contested(linked);
        for (int i = 0; i < linked.size(); i++) {
            cell(linked.left().register().key(linked.leftRow(i)));
            put((byte) ',');
            cell(linked.right().register().key(linked.rightRow(i)));
            score(choice.probability()[i]);
            put(choice.matched()[i] ? MATCH : REVIEW);
            PairWords.Remark remark = choice.repeated()[i]
                    ? PairWords.Remark.REPEAT
                    : contested.get(i) ? PairWords.Remark.RIVAL : PairWords.Remark.NONE;
            cell(words.bytes(linked.pattern(i), remark));
            put((byte) '\n');
            if (length > BUFFER / 2) {
                flush();
            }
        }
        flush();
    }

    /** The pairs that share a row with another pair, second rows of a person apart. */
    private static BitSet contested(Linked linked) {
        Choice choice = linked.choice();
        Map<Integer, Integer> last = new HashMap<>();
        BitSet contested = new BitSet(linked.size());
        BitSet unsure = new BitSet(linked.right().register().rows());
        for (int i = 0; i < linked.size(); i++) {
            if (!choice.matched()[i]) {
                unsure.set(linked.rightRow(i));
            }
        }
        for (int i = 0; i < linked.size(); i++) {
            if (choice.repeated()[i]) {
                continue;
            }
            Integer before = unsure.get(linked.rightRow(i)) ? last.put(linked.rightRow(i), i) : null;
            boolean sameLeft = i > 0 && linked.leftRow(i - 1) == linked.leftRow(i) && !choice.repeated()[i - 1];
            if (before != null) {
                contested.set(before);
                contested.set(i);
            }
            if (sameLeft) {
                contested.set(i - 1);
                contested.set(i);
            }
        }
        return contested;
    }

    private void flush() throws UnwritableFileException {
        file.write(Arrays.copyOf(buffer, length));
        length = 0;
    }

    private void put(byte b) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = b;
    }

    private void put(byte[] bytes) {
        while (buffer.length - length < bytes.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
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
