package org.buluo.files.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.RegisterPart;
import org.buluo.core.linkage.pairing.row.Workers;

/**
 * A register as CSV, read in blocks that begin and end with rows. It is taken to have no quotes until one is met; then
 * it is read again with an eye on them.
 */
final class RegisterFile {

    private static final int BLOCK = 1 << 20;

    private final FileChannel channel;
    private final Head head;
    private final long size;
    private final LongConsumer told;

    private RegisterFile(FileChannel channel, Head head, LongConsumer told) throws IOException {
        this.channel = channel;
        this.head = head;
        this.size = channel.size();
        this.told = told;
    }

    /** @param unit the heading of what rows are counted by; null when they are not; @param told told how many more bytes are read */
    static Register read(Path path, String unit, Workers workers, LongConsumer told)
            throws IOException, UnreadableRegisterException {
        try (WideFile text = WideFile.of(path);
                FileChannel channel = FileChannel.open(text.file(), StandardOpenOption.READ)) {
            Head head = Head.of(path, text.file(), unit, (from, most) -> bytes(channel, from, most));
            RegisterFile file = new RegisterFile(channel, head, told);
            List<RegisterPart> parts = file.parts(file.lineCuts(), false, workers);
            return new Register(parts != null ? parts : file.parts(file.rowCuts(), true, workers));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static byte[] bytes(FileChannel channel, long from, int most) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(most, channel.size() - from))];
        return Arrays.copyOf(bytes, fill(channel, bytes, bytes.length, from));
    }

    private static int fill(FileChannel channel, byte[] bytes, int length, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            // a read may give less than was asked for
        }
        return buffer.position();
    }

    /** Where blocks begin, at line ends. */
    private long[] lineCuts() throws IOException {
        int blocks = (int) Math.max(1, (size - head.from() + BLOCK - 1) / BLOCK);
        long[] cuts = new long[blocks + 1];
        cuts[0] = head.from();
        cuts[blocks] = size;
        for (int i = 1; i < blocks; i++) {
            cuts[i] = Math.max(cuts[i - 1], lineEnd(head.from() + (long) i * BLOCK));
        }
        return cuts;
    }

    private long lineEnd(long from) throws IOException {
        long at = from - 1;
        int length = 512;
        while (at < size) {
            byte[] piece = bytes(channel, at, length);
            for (int i = 0; i < piece.length; i++) {
                if (piece[i] == '\n') {
                    return at + i + 1;
                }
            }
            at += piece.length;
            length = BLOCK;
        }
        return size;
    }

    /** Where blocks begin, at row ends that are not within quotes. */
    private long[] rowCuts() throws IOException {
        Records records = new Records(head.separator(), head.fields().size());
        List<Long> cuts = new ArrayList<>();
        long at = head.from();
        cuts.add(at);
        int length = BLOCK;
        while (at < size) {
            byte[] block = bytes(channel, at, length);
            boolean last = at + block.length >= size;
            int row = 0;
            int whole = 0;
            while (row < block.length) {
                row = records.end(block, row, block.length);
                // What a quote near the end of the block would do is seen in the next one.
                whole = last || row < block.length - (BLOCK >> 3) ? row : whole;
            }
            length = whole == 0 ? length * 2 : BLOCK;
            at += whole;
            if (whole > 0) {
                cuts.add(at);
            }
        }
        return cuts.stream().mapToLong(Long::longValue).toArray();
    }

    /** @return null when there are quotes that were not looked for */
    private List<RegisterPart> parts(long[] cuts, boolean quoted, Workers workers) {
        RegisterPart[] parts = new RegisterPart[cuts.length - 1];
        AtomicBoolean met = new AtomicBoolean();
        AtomicLong read = new AtomicLong();
        ThreadLocal<Desk> desks = ThreadLocal.withInitial(Desk::new);
        workers.each(parts.length, i -> {
            if (!met.get()) {
                parts[i] = part(cuts[i], (int) (cuts[i + 1] - cuts[i]), quoted, desks.get());
                if (parts[i] == null) {
                    met.set(true);
                } else {
                    told.accept(cuts[i + 1] - cuts[i]);
                }
            }
        });
        if (met.get()) {
            told.accept(-read.get());
        }
        return met.get() ? null : List.of(parts);
    }

    private RegisterPart part(long from, int length, boolean quoted, Desk desk) {
        if (desk.buffer.length <= length) {
            desk.buffer = new byte[length + 1];
        }
        byte[] buffer = desk.buffer;
        try {
            int filled = fill(channel, buffer, length, from);
            RowReading rows = new RowReading(head, filled, desk.memory);
            return quoted ? rows.quoted(buffer, 0, filled) : rows.plain(buffer, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a thread needs for its work. */
    private static final class Desk {
        private byte[] buffer = new byte[BLOCK + (BLOCK >> 2)];
        private final RowReading.Memory memory = new RowReading.Memory();
    }
}
