package org.buluo.app.corrections.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.buluo.app.corrections.CorrectionLine;
import org.buluo.app.corrections.CorrectionLines;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Component;

/** A correction list as a workbook, masked or in full. */
@Component
class Sheets {

    private final CorrectionLines lines;
    private final CorrectionsTell tell;

    Sheets(CorrectionLines lines, CorrectionsTell tell) {
        this.lines = lines;
        this.tell = tell;
    }

    /** @param watermark on every sheet; null for a masked one */
    void write(Scope scope, ListState asked, String watermark, OutputStream out) throws IOException {
        boolean full = watermark != null;
        try (WorkbookWriter workbook = full ? new WorkbookWriter(out, watermark) : new WorkbookWriter(out)) {
            SheetWriter sheet = workbook.sheet(tell.say("corrections.title"), columns());
            int[] number = {0};
            lines.each(scope, asked, line -> {
                try {
                    sheet.row(cells(++number[0], line, full));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.number(tell.say("platform.table.number"), 6),
                Column.wrapped(tell.say("corrections.column.child"), 12),
                Column.wrapped(tell.say("corrections.column.roster"), 20),
                Column.wrapped(tell.say("corrections.column.at"), 24),
                Column.wrapped(tell.say("corrections.column.aspect"), 10),
                Column.wrapped(tell.say("corrections.column.stated"), 16),
                Column.wrapped(tell.say("corrections.column.right"), 16),
                Column.wrapped(tell.say("corrections.column.fault"), 20),
                Column.wrapped(tell.say("corrections.column.proofs"), 48),
                Column.text(tell.say("corrections.column.since"), 11),
                Column.wrapped(tell.say("corrections.column.state"), 12));
    }

    private List<String> cells(int number, CorrectionLine line, boolean full) {
        return List.of(
                String.valueOf(number),
                tell.subject(line),
                tell.roster(line.roster()),
                tell.row(line.at()),
                tell.say("corrections.aspect." + line.aspect().name()),
                tell.stated(line, full),
                tell.right(line, full),
                tell.say("corrections.fault." + line.fault().name()),
                tell.proofs(line, full),
                line.since().toString(),
                tell.state(line));
    }
}
