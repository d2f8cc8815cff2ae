package org.buluo.app.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.files.intake.IntakeReport;
import org.buluo.files.intake.SheetHead;

/** Which sheet of a workbook a line of the report, or a heading, speaks of: both name it, but not by its place. */
final class SheetPlaces {

    private final List<VerbatimRows.Sheet> sheets;
    private final int[] lines;
    private final Map<String, Integer> heads = new HashMap<>();

    private SheetPlaces(List<VerbatimRows.Sheet> sheets, int lines) {
        this.sheets = sheets;
        this.lines = new int[lines];
    }

    static SheetPlaces of(List<VerbatimRows.Sheet> sheets, List<SheetHead> heads, List<IntakeReport.Line> lines) {
        SheetPlaces places = new SheetPlaces(sheets, lines.size());
        for (VerbatimRows.Sheet sheet : sheets) {
            places.heads.putIfAbsent(sheet.name, sheet.place);
        }
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).sheet();
            places.lines[i] = name.isEmpty() ? -1 : places.next(name, used);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (places.lines[i] < 0) {
                places.lines[i] = places.only(heads, used);
            }
        }
        return places;
    }

    private int next(String name, Set<Integer> used) {
        for (VerbatimRows.Sheet sheet : sheets) {
            if (sheet.name.equals(name) && sheet.rows > 0 && used.add(sheet.place)) {
                return sheet.place;
            }
        }
        return -1;
    }

    /** The only sheet with rows: one with headings, and of those that no other line names the one with most rows. */
    private int only(List<SheetHead> heads, Set<Integer> used) {
        int best = -1;
        for (VerbatimRows.Sheet sheet : sheets) {
            boolean headed = heads.stream().anyMatch(head -> head.sheet().equals(sheet.name));
            if (headed && !used.contains(sheet.place) && (best < 0 || sheet.rows > sheets.get(best).rows)) {
                best = sheet.place;
            }
        }
        used.add(Math.max(best, 0));
        return Math.max(best, 0);
    }

    int ofLine(int line) {
        return lines[line];
    }

    String nameOfLine(int line) {
        return sheets.get(lines[line]).name;
    }

    int ofHead(SheetHead head) {
        return heads.getOrDefault(head.sheet(), 0);
    }
}
