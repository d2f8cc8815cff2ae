package org.buluo.county.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A table in markup: rows one after the other, equal neighbours of a merged column in one cell. */
abstract class MarkupSheet implements Sheet {

    private final BufferedWriter out;
    private final String foot;
    private final StringBuilder text = new StringBuilder();
    private int rows;

    /** Begins a file. @param head what stands before the rows @param foot what stands after them */
    MarkupSheet(Path file, String head, String foot) throws IOException {
        this.out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        this.foot = foot;
        out.write(head);
    }

    /** Writes one row. */
    abstract void row(StringBuilder text, List<Cell> cells);

    /**
     * A cell of a row; those that a merged cell above covers are left out.
     *
     * @param column from 0
     * @param rows how many rows it goes down
     */
    record Cell(int column, int rows, String text) {}

    @Override
    public final int write(List<String[]> block, int merged) {
        text.setLength(0);
        int covered = 0; // rows that the merged cell above still covers
        for (int r = 0; r < block.size(); r++) {
            String[] cells = block.get(r);
            List<Cell> own = new ArrayList<>(cells.length);
            for (int c = 0; c < cells.length; c++) {
                if (c != merged) {
                    own.add(new Cell(c, 1, cells[c]));
                } else if (covered == 0) {
                    covered = Blocks.run(block, r, c);
                    own.add(new Cell(c, covered, cells[c]));
                }
            }
            covered = Math.max(0, covered - 1);
            row(text, own);
        }
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows += block.size();
        return rows - block.size() + 1;
    }

    @Override
    public final void close() throws IOException {
        out.write(foot);
        out.close();
    }
}
