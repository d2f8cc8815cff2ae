package org.buluo.app.intake;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.files.table.RowSink;

/**
 * Looks on while a delivery is read and writes each row down as it stands, in blocks that are packed and sealed.
 * Blocks of a sheet do not overlap, and each holds its rows in their order.
 */
final class VerbatimRows implements RowSink, AutoCloseable {

    private static final int BLOCK = 256;
    private static final int BLOCK_BYTES = 1 << 20;

    private final long delivery;
    private final Codec codec;
    private final BulkCopy copy;
    private final PackedRows rows = new PackedRows();
    private final List<Sheet> sheets = new ArrayList<>();
    private final CorrectedFiles corrected = new CorrectedFiles();
    private final Runnable told;
    private int bytes;
    private int first;
    private int last;

    /** A sheet that went by. */
    static final class Sheet {
        final int place;
        final String name;
        int rows;

        Sheet(int place, String name) {
            this.place = place;
            this.name = name;
        }
    }

    /** @param told is told of each row */
    VerbatimRows(long delivery, Codec codec, Connection connection, Runnable told) {
        this.delivery = delivery;
        this.codec = codec;
        this.told = told;
        copy = BulkCopy.into(
                connection, "intake.row_block", "delivery_id", "place", "first_row", "last_row", "content");
    }

    /** The sheets, in the workbook's order. */
    List<Sheet> sheets() {
        return sheets;
    }

    /** Which files' rows the rows say they correct. */
    CorrectedFiles corrected() {
        return corrected;
    }

    @Override
    public void sheet(String name) {
        flush();
        sheets.add(new Sheet(sheets.size(), name));
        corrected.sheet();
    }

    @Override
    public void row(int number, String[] cells) {
        if (rows.rows() == 0) {
            first = number;
        }
        last = number;
        rows.add(number, cells);
        sheets.get(sheets.size() - 1).rows++;
        for (String cell : cells) {
            bytes += cell.length();
        }
        if (rows.rows() == BLOCK || bytes > BLOCK_BYTES) {
            flush();
        }
        corrected.row(cells);
        told.run();
    }

    private void flush() {
        if (rows.rows() > 0) {
            copy.row(delivery, sheets.size() - 1, first, last, codec.seal(rows.take()));
            bytes = 0;
        }
    }

    /** The last row went by: the blocks are in the table. */
    void finish() {
        flush();
        copy.close();
    }

    @Override
    public void close() {
        copy.close();
    }
}
