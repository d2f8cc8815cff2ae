package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.buluo.files.intake.rows.Memory;
import org.buluo.files.intake.spool.Spool;
import org.buluo.files.table.Neutral;
import org.buluo.files.table.RowSink;

/** One file: passes the rows of each sheet on, once it is known which of their cells were filled in. */
final class FileReading implements RowSink {

    private final Handed file;
    private final IntakeOptions options;
    private final Memory memory;
    private final Spool spool;
    private final List<SheetTaken> sheets = new ArrayList<>();
    private final SourceNumbers numbers;
    private int place;
    private SheetReading sheet;
    private Row pending;

    FileReading(Handed file, SourceNumbers numbers, IntakeOptions options, Memory memory, Spool spool) {
        this.file = file;
        this.options = options.of(file);
        this.memory = memory;
        this.spool = spool;
        this.numbers = numbers;
    }

    @Override
    public void sheet(String name) {
        endSheet();
        file.verbatim().sheet(name);
        sheet = new SheetReading(file.name(), name, place++, options, memory, spool, numbers);
    }

    @Override
    public void row(int number, String[] cells) {
        flush();
        file.verbatim().row(number, cells);
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            if (!cell.isEmpty() && cell.charAt(0) == '\'') {
                cells[i] = Neutral.original(cell);
            }
        }
        pending = new Row(number, cells, new BitSet());
    }

    @Override
    public void merged(int number, int column) {
        pending.merged().set(column);
    }

    private void flush() {
        if (pending != null) {
            sheet.row(pending);
            pending = null;
        }
    }

    private void endSheet() {
        flush();
        if (sheet == null) {
            return;
        }
        SheetTaken taken = sheet.end();
        if (taken != null) {
            taken.arrival = file.arrival();
            sheets.add(taken);
        }
        sheet = null;
    }

    /** What came of the file. */
    FileTaken finish() {
        endSheet();
        return new FileTaken(file.name(), sheets, spool, "");
    }
}
