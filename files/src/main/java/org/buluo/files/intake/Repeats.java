package org.buluo.files.intake;

import org.buluo.core.roster.PersonRow;

/** The rows of one kind seen so far, by hash: tells a row that repeats an earlier one cell by cell. */
final class Repeats {

    private long[] hashes = new long[1 << 10];
    private Object[] rows = new Object[1 << 10];
    private int size;

    /** The identical row that was seen before; null when this is the first. @param row must agree too */
    Object first(long hash, Object row) {
        if (size * 4 > rows.length * 3) {
            grow();
        }
        int at = slot(hash, rows.length);
        while (rows[at] != null) {
            if (hashes[at] == hash && agree(rows[at], row)) {
                return rows[at];
            }
            at = at + 1 & rows.length - 1;
        }
        hashes[at] = hash;
        rows[at] = row;
        size++;
        return null;
    }

    /** Guards against two rows whose hashes are the same by chance. */
    private static boolean agree(Object a, Object b) {
        if (!(a instanceof PersonRow left) || !(b instanceof PersonRow right)) {
            return a.getClass() == b.getClass();
        }
        return left.kind() == right.kind()
                && left.name().equals(right.name())
                && left.id().equals(right.id())
                && left.studentNumber().equals(right.studentNumber())
                && left.personNumber().equals(right.personNumber());
    }

    private static int slot(long hash, int length) {
        return (int) (hash ^ hash >>> 32) & length - 1;
    }

    private void grow() {
        long[] oldHashes = hashes;
        Object[] oldRows = rows;
        hashes = new long[oldRows.length * 2];
        rows = new Object[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != null) {
                int at = slot(oldHashes[i], rows.length);
                while (rows[at] != null) {
                    at = at + 1 & rows.length - 1;
                }
                hashes[at] = oldHashes[i];
                rows[at] = oldRows[i];
            }
        }
    }
}
