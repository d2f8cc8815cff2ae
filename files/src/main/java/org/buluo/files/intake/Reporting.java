package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.List;
import org.buluo.files.intake.IntakeReport.Line;

/** Counts what came of each sheet, once it is known which rows are superseded. */
final class Reporting {

    private Reporting() {}

    static List<Line> lines(List<FileTaken> files) {
        List<Line> lines = new ArrayList<>();
        for (FileTaken file : files) {
            List<SheetTaken> taken =
                    file.sheets().stream().filter(s -> s.refused.isEmpty()).toList();
            if (file.sheets().isEmpty() || taken.isEmpty()) {
                lines.add(refused(file.file(), "", reason(file)));
            } else {
                file.sheets().forEach(sheet -> lines.add(line(file, sheet)));
            }
        }
        return lines;
    }

    /** Of several sheets that were refused, the reason of the one that came nearest to something. */
    private static String reason(FileTaken file) {
        String best = file.refused().isEmpty() ? Refusals.NOTHING : file.refused();
        for (SheetTaken sheet : file.sheets()) {
            best = best.equals(Refusals.NOTHING) || sheet.refused.length() > best.length() ? sheet.refused : best;
        }
        return best;
    }

    private static Line line(FileTaken file, SheetTaken sheet) {
        String name = file.nameOf(sheet);
        if (!sheet.refused.isEmpty()) {
            return refused(file.file(), name, sheet.refused);
        }
        int superseded = sheet.superseded.cardinality();
        int back = count(sheet.returned, sheet);
        int defects = count(sheet.defects, sheet);
        return new Line(
                file.file(), name, sheet.mainKind(), sheet.in(), sheet.in() - back, back, defects, superseded, "");
    }

    private static int count(Ints rows, SheetTaken sheet) {
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            count += sheet.superseded.get(rows.get(i)) ? 0 : 1;
        }
        return count;
    }

    private static Line refused(String file, String sheet, String reason) {
        return new Line(file, sheet, null, 0, 0, 0, 0, 0, reason);
    }
}
