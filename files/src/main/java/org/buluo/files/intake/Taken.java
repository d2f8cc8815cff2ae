package org.buluo.files.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.Rosters;
import org.buluo.files.intake.spool.ReturnedSheet;
import org.buluo.files.intake.spool.ReturnedWorkbook;
import org.buluo.files.intake.spool.TableHead;
import org.buluo.files.table.WorkbookWriter;

/** A folder that was taken in. Holds temporary files with rows to be returned until it is closed. */
public final class Taken implements AutoCloseable {

    private final Rosters rosters;
    private final IntakeReport report;
    private final List<FileTaken> files;
    private final SpoolFolder folder;

    Taken(Rosters rosters, IntakeReport report, List<FileTaken> files, SpoolFolder folder) {
        this.rosters = rosters;
        this.report = report;
        this.files = files;
        this.folder = folder;
    }

    /** The rows that stand. */
    public Rosters rosters() {
        return rosters;
    }

    /** What came of each file. */
    public IntakeReport report() {
        return report;
    }

    /** What stands over the rows of every table that was read, by file, sheet and row. */
    public List<SheetHead> heads() {
        List<SheetHead> heads = new ArrayList<>();
        for (FileTaken file : files) {
            for (SheetTaken sheet : file.sheets()) {
                sheet.tables.forEach(
                        table -> heads.add(table.headings().of(file.file(), sheet.name, sheet.mainKind())));
            }
        }
        return heads;
    }

    /** Writes {@code rejects.xlsx}: the rows that go back for correction. Closes the stream. */
    public void writeRejects(OutputStream out) throws IOException {
        write(out, true);
    }

    /** Writes {@code defects.xlsx}: the rows that were kept although a cell could not be read. Closes the stream. */
    public void writeDefects(OutputStream out) throws IOException {
        write(out, false);
    }

    private void write(OutputStream out, boolean returned) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            ReturnedWorkbook rows = new ReturnedWorkbook(workbook, returned);
            for (FileTaken file : files) {
                if (file.spool() != null) {
                    rows.write(file.spool(), sheets(file));
                }
            }
        }
    }

    private static Map<Integer, ReturnedSheet> sheets(FileTaken file) {
        Map<Integer, ReturnedSheet> sheets = new HashMap<>();
        for (SheetTaken sheet : file.sheets()) {
            if (sheet.refused.isEmpty()) {
                String name = file.nameOf(sheet);
                String label = name.isEmpty() ? file.file() : file.file() + "#" + name;
                List<TableHead> above =
                        sheet.tables.stream().map(SheetTaken.TableTaken::head).toList();
                sheets.put(sheet.place, new ReturnedSheet(label, above, sheet.superseded::get));
            }
        }
        return sheets;
    }

    @Override
    public void close() {
        folder.close();
    }
}
