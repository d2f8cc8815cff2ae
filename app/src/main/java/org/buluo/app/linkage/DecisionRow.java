package org.buluo.app.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;

/** Reads a row of decisions. */
final class DecisionRow {

    /** The columns to select, of {@code linkage.decision d}. */
    static final String COLUMNS = """
            d.id, d.ruling, d.left_name, d.right_name, d.left_child, d.right_child, d.bulk, d.decided_by_name,
            d.decided_by, d.decided_on, d.decided_at, d.note, d.undone_by_name, d.undone_at
            """;

    private DecisionRow() {}

    static MadeDecision of(ResultSet row, Codec codec) throws SQLException {
        return new MadeDecision(
                row.getLong("id"),
                row.getString("ruling"),
                name(codec, row.getBytes("left_name")),
                name(codec, row.getBytes("right_name")),
                row.getLong("left_child"),
                row.getLong("right_child"),
                row.getLong("bulk"),
                row.getString("decided_by_name"),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                instant(row, "decided_at"),
                row.getString("note"),
                row.getString("undone_by_name") == null ? "" : row.getString("undone_by_name"),
                instant(row, "undone_at"));
    }

    static String name(Codec codec, byte[] sealed) {
        Personal name = codec.open(Personal.Kind.NAME, sealed);
        return name == null ? "" : name.reveal();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
