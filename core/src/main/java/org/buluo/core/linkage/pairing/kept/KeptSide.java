package org.buluo.core.linkage.pairing.kept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.buluo.core.linkage.pairing.row.Cell;
import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.RegisterPart;
import org.buluo.core.linkage.pairing.side.Families;
import org.buluo.core.linkage.pairing.side.Side;

/** Fetches some of the rows that were kept, as if they were a register of their own. */
final class KeptSide {

    private static final int MOST_MEMBERS = 64;
    private static final int LONGEST = 1 << 20;

    private final KeptBytes rows;
    private final KeptBytes members;
    private final KeptBytes texts;
    private long read;

    KeptSide(Function<KeptPart, KeptBytes> parts) {
        rows = parts.apply(KeptPart.ROWS);
        members = parts.apply(KeptPart.MEMBERS);
        texts = parts.apply(KeptPart.TEXTS);
    }

    /** @param chosen numbers of rows, ascending */
    Side of(long[] chosen) {
        read += chosen.length;
        Columns cells = new Columns(chosen.length);
        boolean[] foreign = new boolean[chosen.length];
        boolean[] hasFamily = new boolean[chosen.length];
        int[] start = new int[chosen.length + 1];
        RegisterPart part = new RegisterPart(chosen.length);
        Cell cell = new Cell();
        for (int i = 0; i < chosen.length; i++) {
            KeptRow row = new KeptRow(rows, (int) chosen[i]);
            row.into(cells, i);
            foreign[i] = row.foreign();
            hasFamily[i] = row.hasFamily();
            start[i + 1] = start[i] + checked(row.members(), MOST_MEMBERS);
            name(row, part, cell);
        }
        part.close();
        long[] names = new long[start[chosen.length]];
        long[] ids = new long[names.length];
        for (int i = 0; i < chosen.length; i++) {
            int first = new KeptRow(rows, (int) chosen[i]).firstMember();
            for (int m = start[i]; m < start[i + 1]; m++) {
                int at = Math.multiplyExact(first + m - start[i], KeptRow.MEMBER_BYTES);
                names[m] = members.longAt(at);
                ids[m] = members.longAt(at + Long.BYTES);
            }
        }
        Register register = new Register(List.of(part));
        register.forgetCells();
        return Side.kept(register, cells, foreign, Families.kept(hasFamily, start, names, ids));
    }

    KeptRow row(long number) {
        return new KeptRow(rows, (int) number);
    }

    /** What the row, its unit and, when it is long, its person are called. */
    private void name(KeptRow row, RegisterPart part, Cell cell) {
        part.begin();
        int at = row.text();
        for (int text = 0; text < 3; text++) {
            int length = checked(texts.intAt(at), LONGEST);
            cell.set(length == 0 ? "" : new String(texts.bytesAt(at + Integer.BYTES, length), StandardCharsets.UTF_8));
            at += Integer.BYTES + length;
            if (text == 0) {
                part.key(cell);
            } else if (text == 1 && length > 0) {
                part.unit(cell);
            } else if (length > 0) {
                part.set(Field.NAME, cell);
            }
        }
    }

    private static int checked(int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("a count of " + count);
        }
        return count;
    }

    /** How many rows were fetched. */
    long read() {
        return read;
    }
}
