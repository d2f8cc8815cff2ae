package org.buluo.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Scope;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows as they stood in the files that were received. */
@Repository
public class RowsAsReceived {

    private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Codec codec;
    private final JsonMapper json;

    RowsAsReceived(JdbcClient database, Codec codec, JsonMapper json) {
        this.database = database;
        this.codec = codec;
        this.json = json;
    }

    /** A sheet of a delivery. */
    private record Sheet(long delivery, String label) {}

    /** What is known of a sheet. */
    private record About(String fileName, RosterKind kind, LocalDate statedOn, TreeMap<Integer, Heading> headings) {}

    /** A table's headings. */
    private record Heading(List<String> headings, Map<Field, Integer> columns) {}

    /**
     * The rows at these places, in their order; a place without a row is left out. Rows hold no scope of their own:
     * hand in places of children whom the scope lets its person see.
     */
    public List<ReceivedRow> of(Scope scope, List<RowPlace> places) {
        if (scope instanceof Scope.None || places.isEmpty()) {
            return List.of();
        }
        Map<Sheet, About> sheets = CurrentScope.beyond(() -> sheets(places));
        Map<RowPlace, List<String>> cells = CurrentScope.beyond(() -> cells(places));
        List<ReceivedRow> rows = new ArrayList<>();
        for (RowPlace place : places) {
            About about = sheets.get(new Sheet(place.deliveryId(), place.sheet()));
            List<String> own = cells.get(place);
            if (about != null && own != null) {
                rows.add(row(place, about, own));
            }
        }
        return rows;
    }

    private static ReceivedRow row(RowPlace place, About about, List<String> cells) {
        Map.Entry<Integer, Heading> above = about.headings().lowerEntry(place.row());
        Heading heading = above == null ? new Heading(List.of(), Map.of()) : above.getValue();
        return new ReceivedRow(
                place, about.fileName(), about.kind(), about.statedOn(), heading.headings(), cells, heading.columns());
    }

    private Map<Sheet, About> sheets(List<RowPlace> places) {
        Map<Sheet, About> sheets = new HashMap<>();
        List<Sheet> asked = places.stream()
                .map(place -> new Sheet(place.deliveryId(), place.sheet()))
                .distinct()
                .toList();
        database.sql("""
                        select w.delivery_id, w.label, d.file_name, d.stated_on, s.kind, h.row, h.headings, h.columns
                        from unnest(cast(:deliveries as bigint[]), cast(:labels as text[])) as w (delivery_id, label)
                        join intake.sheet s on s.delivery_id = w.delivery_id and s.label = w.label
                        join intake.delivery d on d.id = w.delivery_id
                        left join intake.heading h on h.delivery_id = s.delivery_id and h.place = s.place
                        """)
                .param("deliveries", asked.stream().map(Sheet::delivery).toArray(Long[]::new))
                .param("labels", asked.stream().map(Sheet::label).toArray(String[]::new))
                .query((row, i) -> add(sheets, row))
                .list();
        return sheets;
    }

    private About add(Map<Sheet, About> sheets, ResultSet row) throws SQLException {
        Sheet sheet = new Sheet(row.getLong("delivery_id"), row.getString("label"));
        About about = sheets.get(sheet);
        if (about == null) {
            String kind = row.getString("kind");
            about = new About(
                    row.getString("file_name"),
                    kind.isEmpty() ? null : RosterKind.valueOf(kind),
                    row.getObject("stated_on", LocalDate.class),
                    new TreeMap<>());
            sheets.put(sheet, about);
        }
        if (row.getArray("headings") != null) {
            about.headings().put(row.getInt("row"), heading(row));
        }
        return about;
    }

    private Heading heading(ResultSet row) throws SQLException {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        json.readValue(row.getString("columns"), COLUMNS)
                .forEach((field, column) -> columns.put(Field.valueOf(field), column));
        List<String> headings =
                Arrays.asList((String[]) row.getArray("headings").getArray());
        return new Heading(headings, columns);
    }

    private Map<RowPlace, List<String>> cells(List<RowPlace> places) {
        Map<Sheet, List<Integer>> wanted = new HashMap<>();
        places.forEach(
                place -> wanted.computeIfAbsent(new Sheet(place.deliveryId(), place.sheet()), key -> new ArrayList<>())
                        .add(place.row()));
        Map<RowPlace, List<String>> cells = new HashMap<>();
        database
                .sql("""
                        with wanted as (
                            select distinct s.delivery_id, w.label, b.place, b.first_row
                            from unnest(cast(:deliveries as bigint[]), cast(:labels as text[]), cast(:rows as int[]))
                                as w (delivery_id, label, row)
                            join intake.sheet s on s.delivery_id = w.delivery_id and s.label = w.label
                            join lateral (
                                select place, first_row, last_row from intake.row_block
                                where delivery_id = s.delivery_id and place = s.place and first_row <= w.row
                                order by first_row desc limit 1) b on b.last_row >= w.row)
                        select delivery_id, label, content from wanted join intake.row_block using (delivery_id, place, first_row)
                        """)
                .param("deliveries", places.stream().map(RowPlace::deliveryId).toArray(Long[]::new))
                .param("labels", places.stream().map(RowPlace::sheet).toArray(String[]::new))
                .param("rows", places.stream().map(RowPlace::row).toArray(Integer[]::new))
                .query((row, i) -> new Block(
                        new Sheet(row.getLong("delivery_id"), row.getString("label")), row.getBytes("content")))
                .list()
                .stream()
                .forEach(block -> open(block, wanted.get(block.sheet()), cells));
        return cells;
    }

    /** A block, still sealed. */
    private record Block(Sheet sheet, byte[] content) {}

    private void open(Block block, List<Integer> wanted, Map<RowPlace, List<String>> cells) {
        java.util.Set<Integer> rows = new java.util.HashSet<>(wanted);
        for (PackedRows.PackedRow row : PackedRows.unpack(codec.open(block.content()))) {
            if (rows.contains(row.number())) {
                cells.put(new RowPlace(block.sheet().delivery(), block.sheet().label(), row.number()), row.cells());
            }
        }
    }
}
