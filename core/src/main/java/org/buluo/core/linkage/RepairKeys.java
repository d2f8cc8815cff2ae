package org.buluo.core.linkage;

/** Pairs of which one row has found nobody by its numbers: they agree in two weaker respects. */
final class RepairKeys {

    private static final int CHECK_VALUES = 11;
    private static final long REGION = 100_000_000_000L * CHECK_VALUES;
    private static final long TAIL = 1000L * CHECK_VALUES;
    private static final int CHILD_YEARS = 25;

    private final Columns columns;
    private final Households households;
    private final boolean[] wanted;
    private final KeyFilter filter;
    private LongList entries = new LongList();
    private boolean filling;

    RepairKeys(Columns columns, Households households, boolean[] wanted) {
        this.columns = columns;
        this.households = households;
        this.wanted = wanted;
        this.filter = new KeyFilter(columns.size);
    }

    void collect(Candidates candidates) {
        candidates.want(wanted);
        filling = true;
        pass(true);
        filling = false;
        pass(false);
        Blocks.visit(entries, candidates);
        entries = new LongList();
    }

    private void pass(boolean ofWanted) {
        for (int row = 0; row < columns.size; row++) {
            if (wanted[row] == ofWanted) {
                named(row, columns.name[row]);
                if (columns.formerName[row] != 0) {
                    named(row, columns.formerName[row]);
                }
                numbered(row);
                related(row);
            }
        }
    }

    private void named(int row, int name) {
        if (name == 0) {
            return;
        }
        int sound = columns.names.sound(name);
        int village = columns.village[row];
        add(row, 1, name, 1);
        add(row, 2, name, village);
        add(row, 3, name, columns.school[row]);
        add(row, 4, name, columns.guardian[row]);
        add(row, 5, name, columns.phone[row]);
        add(row, 6, sound, village);
        for (int birth : new int[] {columns.birth[row], columns.otherBirth[row]}) {
            add(row, 7, sound, birth);
            add(row, 8, Mix.of(columns.names.surname(name), village), birth);
            add(row, 9, columns.names.given(name), birth);
        }
    }

    private void numbered(int row) {
        long id = columns.id[row];
        if (id == 0 || columns.credence[row] == Credence.FOREIGN) {
            return;
        }
        add(row, 10, id / TAIL, 1);
        add(row, 11, id % REGION, 1);
        add(row, 12, id / REGION, 1 + id % TAIL);
    }

    private void related(int row) {
        int birth = columns.birth[row];
        add(row, 13, columns.guardianId[row], Math.max(1, birth / 10_000));
        add(row, 14, columns.phone[row], birth / 10_000);
        if (columns.guardian[row] != 0) {
            relative(row, columns.guardian[row]);
        }
        int household = child(row) ? columns.household[row] : 0;
        for (int k = households.from(household); k < households.to(household); k++) {
            int member = households.member(k);
            if (member != row && !child(member) && columns.name[member] != 0) {
                relative(row, columns.name[member]);
            }
        }
    }

    private void relative(int row, int relative) {
        int sound = columns.names.sound(relative);
        int own = columns.name[row];
        add(row, 15, sound, columns.birth[row]);
        add(row, 16, sound, own == 0 ? 0 : columns.names.sound(own));
    }

    private boolean child(int row) {
        int born = columns.birth[row] / 10_000;
        return born == 0 || columns.year == 0 || born > columns.year - CHILD_YEARS;
    }

    private void add(int row, int kind, long one, long other) {
        if (one == 0 || other == 0) {
            return;
        }
        long entry = Blocks.entry(Mix.of(Mix.of(kind, one), other), row);
        if (filling) {
            filter.add(entry);
            entries.add(entry);
        } else if (filter.mayHold(entry)) {
            entries.add(entry);
        }
    }
}
