package org.buluo.core.linkage.pairing;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.linkage.pairing.row.Cell;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.RegisterPart;

/** A register for tests: rows of cells under the fields given, in pieces of a few rows. */
public final class ARegister {

    private static final int PIECE = 7;

    private final Field[] fields;
    private final List<String[]> rows = new ArrayList<>();

    /** A register with these columns after the row's key. */
    public ARegister(Field... fields) {
        this.fields = fields;
    }

    /** Adds a row: its key, then its cells, of which trailing ones may be left out. */
    public ARegister row(String... cells) {
        rows.add(cells);
        return this;
    }

    /** The register. */
    public Register build() {
        List<RegisterPart> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += PIECE) {
            RegisterPart part = new RegisterPart(PIECE);
            rows.subList(from, Math.min(rows.size(), from + PIECE)).forEach(row -> add(part, row));
            part.close();
            parts.add(part);
        }
        return new Register(parts);
    }

    private void add(RegisterPart part, String[] row) {
        Cell cell = new Cell();
        part.begin();
        part.key(cell.set(row[0]));
        for (int i = 1; i < row.length; i++) {
            if (!row[i].isEmpty()) {
                part.set(fields[i - 1], cell.set(row[i]));
            }
        }
    }
}
