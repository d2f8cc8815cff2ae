package org.buluo.app.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.files.intake.heading.Field;

/**
 * The heads of households as a register's rows state them. Counties that count households village by village give one
 * number to many families: a head is of a child's household only when its row bears the same number on the same sheet
 * and stands near the child's.
 */
final class Heads {

    /** So many rows apart a household's people may stand. */
    static final int NEAR = 9;

    private static final Set<String> HEAD = Set.of("户主", "本人", "本人或户主");

    private record Household(long delivery, String sheet, String number) {

        static Household of(ReceivedRow row) {
            return new Household(row.place().deliveryId(), row.place().sheet(), HouseholdRows.household(row));
        }
    }

    private final Map<Household, NavigableMap<Integer, String>> names = new HashMap<>();

    private Heads() {}

    /** Those that these rows state. */
    static Heads of(List<ReceivedRow> rows) {
        Heads heads = new Heads();
        for (ReceivedRow row : rows) {
            if (HEAD.contains(row.cell(Field.RELATION).strip())) {
                heads.names
                        .computeIfAbsent(Household.of(row), key -> new TreeMap<>())
                        .put(row.place().row(), row.cell(Field.NAME).strip());
            }
        }
        return heads;
    }

    /** The name of the head of a child's household, by the child's row, or this other when none stands near it. */
    String of(ReceivedRow child, String otherwise) {
        NavigableMap<Integer, String> own = child == null ? null : names.get(Household.of(child));
        if (own == null) {
            return otherwise;
        }
        RowPlace at = child.place();
        Map.Entry<Integer, String> above = own.floorEntry(at.row());
        Map.Entry<Integer, String> below = own.higherEntry(at.row());
        int up = above == null ? Integer.MAX_VALUE : at.row() - above.getKey();
        int down = below == null ? Integer.MAX_VALUE : below.getKey() - at.row();
        if (Math.min(up, down) > NEAR) {
            return otherwise;
        }
        // A register names the head first: of two that are as near, the one above is the child's.
        return up <= down ? above.getValue() : below.getValue();
    }
}
