package org.buluo.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.app.platform.Codec;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.files.intake.IntakeReport;
import org.buluo.files.intake.SheetHead;
import org.buluo.files.intake.Taken;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.OriginColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What a reading of a delivery found: its sheets, headings, places, and the workbooks that go back. */
@Repository
class Readings {

    private final JdbcClient database;
    private final Contents contents;
    private final Coverages coverages;
    private final WorkFolders folders;
    private final Codec codec;
    private final JsonMapper json;
    private final TemplateWords words;

    Readings(
            JdbcClient database,
            Contents contents,
            Coverages coverages,
            WorkFolders folders,
            Codec codec,
            JsonMapper json,
            TemplateWords words) {
        this.database = database;
        this.contents = contents;
        this.coverages = coverages;
        this.folders = folders;
        this.codec = codec;
        this.json = json;
        this.words = words;
    }

    /** Forgets what an earlier reading found. */
    void forget(long delivery) {
        for (String table : List.of("sheet", "heading", "row_block", "coverage", "school", "correction")) {
            database.sql("delete from intake." + table + " where delivery_id = :id")
                    .param("id", delivery)
                    .update();
        }
        contents.remove(delivery, Contents.What.REJECTS);
        contents.remove(delivery, Contents.What.DEFECTS);
    }

    void write(Delivery delivery, Taken taken, VerbatimRows rows) {
        List<SheetHead> heads = taken.heads();
        List<IntakeReport.Line> lines = taken.report().files();
        SheetPlaces places = SheetPlaces.of(rows.sheets(), heads, lines);
        Map<String, Integer> byLabel = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String name = places.nameOfLine(i);
            boolean refused = !lines.get(i).refused().isEmpty();
            if (!refused || !words.isGuide(name)) {
                String why = refused && words.isOpen(name)
                        ? words.openLeftOut()
                        : lines.get(i).refused();
                writeSheet(delivery.id(), places.ofLine(i), name, lines.get(i), why);
            }
            byLabel.putIfAbsent(lines.get(i).sheet(), places.ofLine(i));
        }
        heads.forEach(head -> writeHeading(delivery.id(), places.ofHead(head), head));
        Rosters rosters = taken.rosters();
        coverages.write(delivery.id(), rosters, label -> byLabel.getOrDefault(label, 0));
        Map<Long, Integer> targets = targets(rows);
        targets.forEach((target, count) -> writeCorrection(delivery.id(), target, count));
        if (taken.report().returned() > 0) {
            keep(delivery.id(), Contents.What.REJECTS, taken::writeRejects);
        }
        if (taken.report().defects() > 0) {
            keep(delivery.id(), Contents.What.DEFECTS, taken::writeDefects);
        }
        describe(delivery.id(), taken, corrects(heads));
    }

    private void describe(long delivery, Taken taken, boolean corrects) {
        IntakeReport report = taken.report();
        database.sql("""
                        update intake.delivery set read_at = now(), kind = :kind, kinds = :kinds, rows_in = :in,
                          rows_kept = :kept, rows_returned = :returned, rows_defect = :defects, corrects = :corrects,
                          likeness = :likeness
                        where id = :id
                        """)
                .param("kind", mainKind(report))
                .param("kinds", taken.rosters().read().stream().map(Enum::name).toArray(String[]::new))
                .param("in", report.in())
                .param("kept", report.kept())
                .param("returned", report.returned())
                .param("defects", report.defects())
                .param("corrects", corrects)
                .param("likeness", codec.seal(Likeness.of(taken.rosters()).bytes()))
                .param("id", delivery)
                .update();
    }

    /** The kind of most rows. */
    private static String mainKind(IntakeReport report) {
        Map<RosterKind, Integer> rows = new TreeMap<>();
        report.files().stream()
                .filter(line -> line.kind() != null)
                .forEach(line -> rows.merge(line.kind(), line.in(), Integer::sum));
        return rows.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().name())
                .orElse("");
    }

    private static boolean corrects(List<SheetHead> heads) {
        return heads.stream()
                .map(SheetHead::headings)
                .anyMatch(headings -> headings.contains(OriginColumns.FILE) && headings.contains(OriginColumns.ROW));
    }

    private Map<Long, Integer> targets(VerbatimRows rows) {
        Map<Long, Integer> targets = new TreeMap<>();
        rows.corrected()
                .rows()
                .forEach((name, count) -> database.sql("select id from intake.delivery where file_name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .optional()
                        .ifPresent(id -> targets.merge(id, count, Integer::sum)));
        return targets;
    }

    private void writeCorrection(long delivery, long target, int rows) {
        database.sql("insert into intake.correction (delivery_id, target_id, rows) values (:delivery, :target, :rows)")
                .param("delivery", delivery)
                .param("target", target)
                .param("rows", rows)
                .update();
    }

    private void writeSheet(long delivery, int place, String name, IntakeReport.Line line, String refused) {
        database.sql("""
                        insert into intake.sheet (delivery_id, place, name, label, kind, rows_in, rows_kept,
                          rows_returned, rows_defect, refused)
                        values (:delivery, :place, :name, :label, :kind, :in, :kept, :returned, :defects, :refused)
                        """)
                .param("delivery", delivery)
                .param("place", place)
                .param("name", name)
                .param("label", line.sheet())
                .param("kind", line.kind() == null ? "" : line.kind().name())
                .param("in", line.in())
                .param("kept", line.kept())
                .param("returned", line.returned())
                .param("defects", line.defects())
                .param("refused", refused)
                .update();
    }

    private void writeHeading(long delivery, int place, SheetHead head) {
        Map<String, Integer> columns = new TreeMap<>();
        for (Map.Entry<Field, Integer> column : head.columns().entrySet()) {
            columns.put(column.getKey().name(), column.getValue());
        }
        database.sql("""
                        insert into intake.heading (delivery_id, place, row, headings, columns)
                        values (:delivery, :place, :row, :headings, cast(:columns as jsonb))
                        on conflict do nothing
                        """)
                .param("delivery", delivery)
                .param("place", place)
                .param("row", head.row())
                .param("headings", head.headings().toArray(String[]::new))
                .param("columns", json.writeValueAsString(columns))
                .update();
    }

    /** Writes a workbook to a stream. */
    private interface Workbook {
        void write(OutputStream out) throws IOException;
    }

    private void keep(long delivery, Contents.What what, Workbook workbook) {
        Path folder = folders.create();
        Path file = folder.resolve("workbook");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
            try (InputStream in = Files.newInputStream(file)) {
                contents.write(delivery, what, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            WorkFolders.remove(folder);
        }
    }
}
