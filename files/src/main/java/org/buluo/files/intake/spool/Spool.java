package org.buluo.files.intake.spool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * The rows of one input file with something wrong, in a file of their own. Made only when there is such a row; it
 * lies in a folder that only its owner may read, and {@link #close} deletes it.
 */
public final class Spool implements Closeable {

    private final Path path;
    private DataOutputStream out;

    /** @param path where it may be made; nothing stands there yet */
    public Spool(Path path) {
        this.path = path;
    }

    /** Takes something for each row. */
    @FunctionalInterface
    public interface Taker {

        /** A row, in the order in which they were added. */
        void take(SpooledRow row) throws IOException;
    }

    /** Adds a row. */
    public void add(SpooledRow row) {
        try {
            if (out == null) {
                out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
                path.toFile().deleteOnExit();
            }
            out.writeInt(row.sheet());
            out.writeInt(row.table());
            out.writeInt(row.row());
            out.writeBoolean(row.returned());
            out.writeInt(row.cells().length);
            for (int i = 0; i < row.cells().length; i++) {
                text(row.cells()[i]);
                out.writeBoolean(row.marked().get(i));
            }
            text(row.message());
            text(row.from().file());
            text(row.from().sheet());
            out.writeInt(row.from().row());
            out.writeInt(row.round());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No more rows come. */
    public void finish() throws IOException {
        if (out != null) {
            out.close();
        }
    }

    /** Gives back all rows. */
    public void read(Taker taker) throws IOException {
        if (out == null) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            for (SpooledRow row = next(in); row != null; row = next(in)) {
                taker.take(row);
            }
        }
    }

    private static SpooledRow next(DataInputStream in) throws IOException {
        int sheet;
        try {
            sheet = in.readInt();
        } catch (EOFException end) {
            return null;
        }
        int table = in.readInt();
        int row = in.readInt();
        boolean returned = in.readBoolean();
        String[] cells = new String[in.readInt()];
        BitSet marked = new BitSet();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(in);
            marked.set(i, in.readBoolean());
        }
        String message = text(in);
        RowAddress from = new RowAddress(text(in), text(in), in.readInt());
        return new SpooledRow(sheet, table, row, returned, cells, marked, message, from, in.readInt());
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        finish();
        Files.deleteIfExists(path);
    }
}
