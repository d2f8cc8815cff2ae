package org.buluo.files.intake.spool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.buluo.files.intake.heading.OriginColumns;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;

/**
 * Writes rows that go back: a sheet for each input sheet, its titles and headings as received, every cell as
 * received, and behind them where each row came from and what is wrong with it.
 */
public final class ReturnedWorkbook {

    /** Below what a sheet holds, so that each continuation begins with the headings again. */
    private static final int MOST_ROWS = 1_000_000;

    private final WorkbookWriter workbook;
    private final boolean returned;
    private SheetWriter sheet;
    private TableHead head;
    private int rows;
    private Object at;

    /** @param returned whether to write the rows that can't stand, or those that were kept with a defect */
    public ReturnedWorkbook(WorkbookWriter workbook, boolean returned) {
        this.workbook = workbook;
        this.returned = returned;
    }

    /** Writes the rows of one file. @param sheets by place; null for a sheet that was refused */
    public void write(Spool spool, Map<Integer, ReturnedSheet> sheets) throws IOException {
        spool.read(row -> {
            ReturnedSheet source = sheets.get(row.sheet());
            if (source != null && row.returned() == returned && !source.gone().test(row.row())) {
                place(source, source.tables().get(row.table()));
                row(row);
            }
        });
    }

    private void place(ReturnedSheet source, TableHead table) throws IOException {
        if (source != at || rows >= MOST_ROWS) {
            sheet = workbook.sheet(source.label(), List.of());
            at = source;
            rows = 0;
            head = null;
        }
        if (table != head) {
            head = table;
            for (String[] title : table.titles()) {
                sheet.row(own(title));
            }
            for (int i = 0; i < table.headings().size(); i++) {
                List<String> heading = padded(table.headings().get(i));
                if (i == table.headings().size() - 1) {
                    heading.addAll(OriginColumns.ALL);
                }
                sheet.row(heading);
            }
            rows += table.titles().size() + table.headings().size();
        }
    }

    private void row(SpooledRow row) throws IOException {
        List<String> cells = padded(row.cells());
        cells.addAll(List.of(
                row.from().file(),
                row.from().sheet(),
                String.valueOf(row.from().row()),
                String.valueOf(row.round()),
                row.message()));
        BitSet marked = new BitSet();
        for (int i = 0, to = 0; i < row.cells().length; i++) {
            if (!head.origin().holds(i)) {
                marked.set(to++, row.marked().get(i));
            }
        }
        sheet.row(cells, marked);
        rows++;
    }

    private List<String> own(String[] cells) {
        List<String> own = new ArrayList<>(cells.length + OriginColumns.ALL.size());
        for (int i = 0; i < cells.length; i++) {
            if (!head.origin().holds(i)) {
                own.add(cells[i]);
            }
        }
        return own;
    }

    private List<String> padded(String[] cells) {
        List<String> own = own(cells);
        int width = head.width();
        for (int i = 0; i < head.width(); i++) {
            width -= head.origin().holds(i) ? 1 : 0;
        }
        while (own.size() < width) {
            own.add("");
        }
        return own;
    }
}
