package org.buluo.files.link.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.buluo.core.linkage.LongList;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.kept.Keeping;
import org.buluo.core.linkage.pairing.kept.KeptOut;
import org.buluo.core.linkage.pairing.kept.KeptPart;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.determine.WholeFile;

/**
 * Writes what is kept of a left register. It holds names and identity numbers as the register does, and is readable by
 * its owner alone.
 */
public final class KeptWriter implements AutoCloseable {

    private final Path place;
    private final Path left;
    private final Source source;
    private final WholeFile file;
    private final LongList checks = new LongList();
    private final Map<KeptPart, Footer.Place> parts = new EnumMap<>(KeptPart.class);
    private final ByteBuffer block = ByteBuffer.allocate(Blocks.BYTES);
    private KeptPart part;
    private int first;
    private long length;

    private KeptWriter(Path place, Path left) throws IOException, UnwritableFileException {
        this.place = place;
        this.left = left;
        this.source = Source.of(left);
        this.file = WholeFile.begin(place);
    }

    /**
     * Begins the file, before the register is read.
     *
     * @param left the register's file
     */
    public static KeptWriter begin(Path place, Path left) throws IOException, UnwritableFileException {
        return new KeptWriter(place, left);
    }

    /**
     * Writes it and puts it in its place.
     *
     * @throws UnwritableFileException when it can't be written, is larger than 2 GB in one part, or the register changed
     *     since it was read
     */
    public void write(Linked linked, Workers workers) throws IOException, UnwritableFileException {
        byte[] digest = Source.digest(left);
        if (!Source.of(left).looksLike(source)) {
            throw new UnwritableFileException(place, new IOException(left + " changed while it was read"));
        }
        try {
            block.putLong(Blocks.MARK).putInt(Blocks.VERSION);
            end();
            Keeping.keep(linked, workers, new Out());
            endPart();
            end(digest);
        } catch (ArithmeticException e) {
            throw new UnwritableFileException(place, new IOException("the register is too large to be kept", e));
        } catch (UncheckedIOException e) {
            throw new UnwritableFileException(place, e.getCause());
        }
        file.commit();
    }

    private void end(byte[] digest) throws UnwritableFileException {
        ByteBuffer ofBlocks = ByteBuffer.allocate(Math.multiplyExact(checks.size(), Integer.BYTES));
        for (int i = 0; i < checks.size(); i++) {
            ofBlocks.putInt((int) checks.get(i));
        }
        file.write(ofBlocks.array());
        byte[] footer = new Footer(source, digest, parts, checks.size()).bytes();
        file.write(footer);
        file.write(ByteBuffer.allocate(Blocks.TAIL)
                .putInt(footer.length)
                .putInt(Blocks.check(footer))
                .putLong(Blocks.MARK)
                .array());
    }

    /** Fills the block up and writes it. */
    private void end() {
        Arrays.fill(block.array(), block.position(), Blocks.BYTES, (byte) 0);
        checks.add(Blocks.check(block.array()));
        try {
            file.write(block.array());
        } catch (UnwritableFileException e) {
            throw new UncheckedIOException((IOException) e.getCause());
        }
        block.clear();
    }

    private void endPart() {
        if (block.position() > 0) {
            end();
        }
        if (part != null) {
            parts.put(part, new Footer.Place(first, Math.toIntExact(length)));
        }
    }

    @Override
    public void close() throws UnwritableFileException {
        file.close();
    }

    /** Takes the parts. */
    private final class Out implements KeptOut {

        @Override
        public void begin(KeptPart next) {
            endPart();
            part = next;
            first = checks.size();
            length = 0;
        }

        @Override
        public void putLong(long value) {
            if (block.remaining() >= Long.BYTES) {
                block.putLong(value);
                length += Long.BYTES;
                endFull();
            } else {
                putInt((int) (value >>> Integer.SIZE));
                putInt((int) value);
            }
        }

        @Override
        public void putInt(int value) {
            if (block.remaining() >= Integer.BYTES) {
                block.putInt(value);
                length += Integer.BYTES;
                endFull();
            } else {
                put(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
            }
        }

        @Override
        public void put(byte[] bytes) {
            for (int at = 0; at < bytes.length; ) {
                int count = Math.min(block.remaining(), bytes.length - at);
                block.put(bytes, at, count);
                at += count;
                endFull();
            }
            length += bytes.length;
        }

        private void endFull() {
            if (!block.hasRemaining()) {
                end();
            }
        }
    }
}
