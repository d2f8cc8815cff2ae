package org.buluo.app.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.Layouts;
import org.buluo.files.intake.heading.OriginColumns;
import org.buluo.files.intake.title.Title;
import org.buluo.files.table.Neutral;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a school or a township that count now, each as it was received last: a corrected row in place of the one it corrects. */
@Repository
class LastRows {

    private final JdbcClient database;
    private final RowsAsReceived received;
    private final TitlesOfRows titles;

    LastRows(JdbcClient database, RowsAsReceived received, TitlesOfRows titles) {
        this.database = database;
        this.received = received;
        this.titles = titles;
    }

    /** A sheet's rows of a school. */
    private record Part(long delivery, String label, String sheet, List<Integer> rows) {}

    /** Which row a row is a state of. */
    private record Address(String file, String sheet, String row) {}

    /** The schools of which rows of this kind count, as the rows name them. */
    List<String> schools(RosterKind kind) {
        return CurrentScope.beyond(() ->
                database.sql("""
                        select distinct c.school from intake.coverage c join intake.standing d on d.id = c.delivery_id
                        where c.kind = :kind and c.school <> '' order by 1
                        """).param("kind", kind.name()).query(String.class).list());
    }

    /** @param names of the school, as rows name it */
    List<TemplateRow> ofSchool(RosterKind kind, List<String> names) {
        return CurrentScope.beyond(() -> last(kind, parts(kind, "c.school in (:names)", names)));
    }

    /** Of a kind whose rows are kept count of by township: {@link Coverages#NUMBERED}. */
    List<TemplateRow> ofTownship(RosterKind kind, String township) {
        return CurrentScope.beyond(() -> last(kind, parts(kind, "c.township in (:names)", List.of(township))));
    }

    private List<TemplateRow> last(RosterKind kind, List<Part> parts) {
        Map<Address, TemplateRow> last = new LinkedHashMap<>();
        for (Part part : parts) {
            List<RowPlace> places = part.rows().stream()
                    .map(row -> new RowPlace(part.delivery(), part.label(), row))
                    .toList();
            Map<Integer, Title> titled = new HashMap<>();
            for (ReceivedRow row : received.of(Scope.wholeCounty(), places)) {
                if (titled.isEmpty() && !row.columns().containsKey(Field.GRADE)) {
                    titled.putAll(titles.of(part.delivery(), part.label()));
                }
                TemplateRow filled =
                        filled(kind, part, row, titled.getOrDefault(row.place().row(), Title.NONE));
                last.put(new Address(filled.file(), filled.sheet(), filled.row()), filled);
            }
        }
        return List.copyOf(last.values());
    }

    /** Earlier deliveries first, so that a later correction takes the earlier one's place. */
    private List<Part> parts(RosterKind kind, String place, List<String> names) {
        return database.sql("""
                        select c.delivery_id, s.label, s.name, c.row_numbers
                        from intake.coverage c join intake.standing d on d.id = c.delivery_id
                        join intake.sheet s on s.delivery_id = c.delivery_id and s.place = c.place
                        where c.kind = :kind and %s order by c.delivery_id, c.place
                        """.formatted(place))
                .param("kind", kind.name())
                .param("names", names)
                .query((row, i) -> new Part(
                        row.getLong("delivery_id"),
                        row.getString("label"),
                        row.getString("name"),
                        Arrays.asList((Integer[]) row.getArray("row_numbers").getArray())))
                .list();
    }

    private static TemplateRow filled(RosterKind kind, Part part, ReceivedRow row, Title title) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        for (Field field : Layouts.of(kind).names().keySet()) {
            String cell = row.cell(field);
            cells.put(field, cell.isBlank() && !row.columns().containsKey(field) ? title.tells(field) : cell);
        }
        List<String> origin = new ArrayList<>();
        for (String heading : List.of(OriginColumns.FILE, OriginColumns.SHEET, OriginColumns.ROW)) {
            int column = row.headings().lastIndexOf(heading);
            origin.add(
                    column < 0 || column >= row.cells().size()
                            ? ""
                            : Neutral.original(row.cells().get(column).strip()));
        }
        return origin.get(0).isEmpty() || origin.get(2).isEmpty()
                ? new TemplateRow(
                        cells,
                        row.fileName(),
                        part.sheet(),
                        String.valueOf(row.place().row()))
                : new TemplateRow(cells, origin.get(0), origin.get(1), origin.get(2));
    }
}
