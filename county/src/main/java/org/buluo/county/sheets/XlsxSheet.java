package org.buluo.county.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A sheet of a workbook; finished by its book. */
final class XlsxSheet implements Sheet {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final int BUFFER = 1 << 15;

    private final OutputStream out;
    private final CellType[] types;
    private final StringBuilder text = new StringBuilder(HEAD);
    private final List<String> merges = new ArrayList<>();
    private int rows;

    XlsxSheet(OutputStream out, CellType... types) {
        this.out = out;
        this.types = types;
    }

    @Override
    public int write(List<String[]> block, int merged) {
        int covered = 0;
        for (int r = 0; r < block.size(); r++) {
            String[] cells = block.get(r);
            rows++;
            text.append("<row r=\"").append(rows).append("\">");
            for (int c = 0; c < cells.length; c++) {
                boolean hides = c == merged && covered > 0;
                if (!hides && !cells[c].isEmpty()) {
                    cell(c, cells[c]);
                }
            }
            text.append("</row>");
            covered = merged < 0 ? 0 : covered > 0 ? covered - 1 : merge(Blocks.run(block, r, merged), merged);
        }
        if (text.length() > BUFFER) {
            flush();
        }
        return rows - block.size() + 1;
    }

    /** Merges from the row just written down. @return how many rows below it are covered */
    private int merge(int run, int column) {
        if (run > 1) {
            merges.add(name(column) + rows + ":" + name(column) + (rows + run - 1));
        }
        return run - 1;
    }

    private void cell(int column, String value) {
        text.append("<c r=\"").append(name(column)).append(rows).append('"');
        CellType type = column < types.length ? types[column] : CellType.TEXT;
        LocalDate day = type == CellType.DATE ? Text.day(value) : null;
        if (day != null) {
            text.append(" s=\"1\"><v>").append(Text.serial(day)).append("</v></c>");
        } else if (type == CellType.NUMBER && Text.isNumber(value)) {
            text.append("><v>").append(value).append("</v></c>");
        } else {
            text.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            Text.escape(text, value);
            text.append("</t></is></c>");
        }
    }

    private static String name(int column) {
        return column < 26
                ? "" + (char) ('A' + column)
                : "" + (char) ('A' + column / 26 - 1) + (char) ('A' + column % 26);
    }

    void finish() {
        text.append("</sheetData>");
        if (!merges.isEmpty()) {
            text.append("<mergeCells count=\"").append(merges.size()).append("\">");
            for (String merge : merges) {
                text.append("<mergeCell ref=\"").append(merge).append("\"/>");
            }
            text.append("</mergeCells>");
        }
        text.append("</worksheet>");
        flush();
    }

    private void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its book closes it. */
    @Override
    public void close() {}
}
