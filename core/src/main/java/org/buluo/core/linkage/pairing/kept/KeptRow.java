package org.buluo.core.linkage.pairing.kept;

import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.side.Families;
import org.buluo.core.linkage.pairing.side.Side;

/** One left row as bytes: its cells as they were understood, where its household's members lie and what it is called. */
final class KeptRow {

    static final int BYTES = 96;
    static final int MEMBER_BYTES = 16;

    private static final int BIRTH = 56;
    private static final int FLAGS = 60;
    private static final int FIRST_MEMBER = 64;
    private static final int MEMBERS = 68;
    private static final int TEXT = 72;
    private static final int RIVAL_ODDS = 76;
    private static final int RIVAL_KEY = 80;
    private static final int RIVAL_PERSON = 88;
    private static final int SEX = 3;
    private static final int FOREIGN = 4;
    private static final int FAMILY = 8;

    private final KeptBytes bytes;
    private final int at;

    KeptRow(KeptBytes bytes, int row) {
        this.bytes = bytes;
        this.at = Math.multiplyExact(row, BYTES);
    }

    static void write(Side side, int row, int text, Links links, KeptOut out) {
        Columns cells = side.cells;
        out.putLong(cells.name[row]);
        out.putLong(cells.id[row]);
        out.putLong(cells.guardian[row]);
        out.putLong(cells.town[row]);
        out.putLong(cells.village[row]);
        out.putLong(cells.phone[row]);
        out.putLong(cells.grade[row]);
        out.putInt(cells.birth[row]);
        Families families = side.families();
        int family = families.of(row);
        out.putInt(side.sex[row] | (side.otherId[row] != 0 ? FOREIGN : 0) | (family >= 0 ? FAMILY : 0));
        out.putInt(families.first(family));
        out.putInt(families.end(family) - families.first(family));
        out.putInt(text);
        out.putInt(Float.floatToIntBits(links.odds(row)));
        out.putLong(links.key(row));
        out.putLong(links.person(row));
    }

    /** Puts the cells into a row of columns. */
    void into(Columns cells, int row) {
        cells.name[row] = bytes.longAt(at);
        cells.id[row] = bytes.longAt(at + 8);
        cells.guardian[row] = bytes.longAt(at + 16);
        cells.town[row] = bytes.longAt(at + 24);
        cells.village[row] = bytes.longAt(at + 32);
        cells.phone[row] = bytes.longAt(at + 40);
        cells.grade[row] = bytes.longAt(at + 48);
        cells.birth[row] = bytes.intAt(at + BIRTH);
        cells.sex[row] = (byte) (bytes.intAt(at + FLAGS) & SEX);
    }

    boolean foreign() {
        return (bytes.intAt(at + FLAGS) & FOREIGN) != 0;
    }

    boolean hasFamily() {
        return (bytes.intAt(at + FLAGS) & FAMILY) != 0;
    }

    int firstMember() {
        return bytes.intAt(at + FIRST_MEMBER);
    }

    int members() {
        return bytes.intAt(at + MEMBERS);
    }

    /** The logarithm of the odds of the right row that it was linked with; 0 when it was linked with none. */
    float rivalOdds() {
        return Float.intBitsToFloat(bytes.intAt(at + RIVAL_ODDS));
    }

    /** A hash of what that row was called. */
    long rivalKey() {
        return bytes.longAt(at + RIVAL_KEY);
    }

    /** Whom that row was of, as {@link org.buluo.core.linkage.pairing.choice.Person} tells. */
    long rivalPerson() {
        return bytes.longAt(at + RIVAL_PERSON);
    }

    int text() {
        return bytes.intAt(at + TEXT);
    }
}
