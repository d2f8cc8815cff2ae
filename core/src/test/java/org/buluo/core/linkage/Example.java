package org.buluo.core.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** The rows of the worked example, but for schools and bank lines. No cell of it is quoted. */
final class Example {

    private static final Map<String, RosterKind> FILES = files();

    private Example() {}

    static List<PersonRow> rows() {
        List<PersonRow> rows = new ArrayList<>();
        int source = 0;
        for (Map.Entry<String, RosterKind> file : FILES.entrySet()) {
            read(file.getKey(), file.getValue(), source++, rows);
        }
        return rows;
    }

    private static void read(String file, RosterKind kind, int source, List<PersonRow> rows) {
        String[] lines = text(file).split("\n");
        int heading = lines[0].contains("姓名") ? 0 : 1;
        String[] headings = lines[heading].split(",", -1);
        for (int i = heading + 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int k = 0; k < headings.length; k++) {
                row.put(headings[k], cells[k]);
            }
            PersonRow made = RowMaker.row(kind, row, new Origin(source, i + 1));
            boolean stands = made.name().isKnown() || made.id().hasCode();
            if (stands && !lines[i].startsWith("合计") && !lines[i].startsWith("填表人")) {
                rows.add(made);
            }
        }
    }

    private static String text(String file) {
        try (InputStream in = Example.class.getResourceAsStream("/example/in/" + file + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, RosterKind> files() {
        Map<String, RosterKind> files = new LinkedHashMap<>();
        files.put("destitute", RosterKind.DESTITUTE);
        files.put("disability", RosterKind.DISABILITY);
        files.put("elsewhere", RosterKind.ELSEWHERE);
        files.put("identified", RosterKind.IDENTIFIED);
        files.put("leaver", RosterKind.LEAVER);
        files.put("minimum-living", RosterKind.MINIMUM_LIVING);
        files.put("orphan", RosterKind.ORPHAN);
        files.put("population", RosterKind.POPULATION);
        files.put("preschool", RosterKind.PRESCHOOL);
        files.put("registered-poor", RosterKind.REGISTERED_POOR);
        files.put("reply", RosterKind.REPLY);
        files.put("roll-primary-junior", RosterKind.ROLL);
        files.put("roll-senior", RosterKind.ROLL);
        files.put("vocational", RosterKind.VOCATIONAL);
        return files;
    }
}
