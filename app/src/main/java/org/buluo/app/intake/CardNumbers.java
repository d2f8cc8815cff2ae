package org.buluo.app.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.app.platform.Codec;
import org.buluo.files.intake.heading.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bank cards and accounts (银行卡号, 收款账号) as files state them. The account needs none; they are read for their
 * tokens alone, by which a child is found.
 */
@Repository
public class CardNumbers {

    private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};
    private static final int FEWEST_DIGITS = 8;

    private final JdbcClient database;
    private final Codec codec;
    private final JsonMapper json;

    CardNumbers(JdbcClient database, Codec codec, JsonMapper json) {
        this.database = database;
        this.codec = codec;
        this.json = json;
    }

    /** A sheet with cards. @param place its place in the workbook @param columns by the row of a heading: the card's */
    private record Carded(long delivery, int place, String label, TreeMap<Integer, Integer> columns) {}

    /** The numbers that rows of these deliveries state, digits only, by the row's place. */
    public Map<RowPlace, String> of(Collection<Long> deliveries) {
        Map<RowPlace, String> cards = new HashMap<>();
        sheets(deliveries).forEach(sheet -> read(sheet, cards));
        return cards;
    }

    private Collection<Carded> sheets(Collection<Long> deliveries) {
        Map<String, Carded> sheets = new TreeMap<>();
        database.sql("""
                        select s.delivery_id, s.place, s.label, h.row, h.columns
                        from intake.sheet s join intake.heading h using (delivery_id, place)
                        where s.delivery_id = any(cast(:deliveries as bigint[]))
                        """).param("deliveries", deliveries.toArray(Long[]::new)).query(row -> {
            Integer column = json.readValue(row.getString("columns"), COLUMNS).get(Field.BANK_CARD.name());
            if (column != null) {
                Carded sheet = new Carded(
                        row.getLong("delivery_id"), row.getInt("place"), row.getString("label"), new TreeMap<>());
                sheets.computeIfAbsent(sheet.delivery() + "/" + sheet.place(), key -> sheet)
                        .columns()
                        .put(row.getInt("row"), column);
            }
        });
        return sheets.values();
    }

    private void read(Carded sheet, Map<RowPlace, String> cards) {
        database.sql("""
                        select content from intake.row_block where delivery_id = :delivery and place = :place
                        """)
                .param("delivery", sheet.delivery())
                .param("place", sheet.place())
                .query(byte[].class)
                .list()
                .forEach(block -> PackedRows.unpack(codec.open(block)).forEach(row -> add(sheet, row, cards)));
    }

    private static void add(Carded sheet, PackedRows.PackedRow row, Map<RowPlace, String> cards) {
        Map.Entry<Integer, Integer> above = sheet.columns().lowerEntry(row.number());
        if (above != null && above.getValue() < row.cells().size()) {
            String digits = row.cells().get(above.getValue()).replaceAll("\\D", "");
            if (digits.length() >= FEWEST_DIGITS) {
                cards.put(new RowPlace(sheet.delivery(), sheet.label(), row.number()), digits);
            }
        }
    }
}
