package org.buluo.files.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.spool.TableHead;

/** What came of one sheet. Filled while it is read. */
final class SheetTaken {

    final String name;
    final int place;
    final ArrayList<Object> rows = new ArrayList<>();
    final Ints kept = new Ints();
    final Ints returned = new Ints();
    final Ints defects = new Ints();
    final BitSet superseded = new BitSet();
    final List<Correction> corrections = new ArrayList<>();
    final List<TableTaken> tables = new ArrayList<>();
    final Set<RosterKind> kinds = EnumSet.noneOf(RosterKind.class);
    final Map<RosterKind, Integer> rowsByKind = new EnumMap<>(RosterKind.class);
    /** Rows that correct another, with where the first of those stood. */
    final Map<Integer, Place> places = new HashMap<>();

    /** A table of a sheet: what stands above its rows, as received and as read. */
    record TableTaken(TableHead head, Headings headings) {}

    /** A row of a sheet. */
    record Place(SheetTaken sheet, int row) {}

    private long[] hashes = new long[8];
    int source = -1;
    int arrival;
    String refused = "";

    /** @param place of the sheet in its file, from 0 */
    SheetTaken(String name, int place) {
        this.name = name;
        this.place = place;
    }

    void keep(int row, Object taken, long hash) {
        kept.add(row);
        rows.add(taken);
        int at = kept.size() - 1;
        if (at == hashes.length) {
            hashes = Arrays.copyOf(hashes, at * 2);
        }
        hashes[at] = hash;
    }

    /** The hash of the i-th kept row. */
    long hash(int i) {
        return hashes[i];
    }

    /** Whether the row was taken in as a row. */
    boolean holds(int row) {
        return kept.contains(row) || returned.contains(row);
    }

    /** The kind of most rows; the first of those told when there are none; null when it was refused. */
    RosterKind mainKind() {
        RosterKind main = kinds.stream().findFirst().orElse(null);
        for (Map.Entry<RosterKind, Integer> entry : rowsByKind.entrySet()) {
            if (main == null || entry.getValue() > rowsByKind.getOrDefault(main, 0)) {
                main = entry.getKey();
            }
        }
        return main;
    }

    /** Gives up the sheet: nothing of it counts. */
    void refuse(String reason) {
        refused = reason;
        rows.clear();
        kinds.clear();
    }

    /** Gives the rows free once they are gathered. */
    void forgetRows() {
        rows.clear();
        rows.trimToSize();
        hashes = new long[0];
    }

    int in() {
        return refused.isEmpty() ? kept.size() + returned.size() : 0;
    }
}
