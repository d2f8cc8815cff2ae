package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;

/**
 * Finds rows of the register of the poor whose sound number is another person's, a parent's as a rule: somebody else
 * bears it on another row, and no other row states it together with the name. Only the register is looked at: lists
 * of pupils exclude a grown-up's number by themselves, and rows with a birth date by that.
 */
final class BorrowedNumbers {

    private static final int CHECK_VALUES = 11;

    private final Columns columns;
    private final Map<Long, List<Integer>> bearers = new HashMap<>();
    private final BitSet borrowed = new BitSet();

    private BorrowedNumbers(Columns columns) {
        this.columns = columns;
    }

    /** The rows, of columns that are read. */
    static BitSet of(Columns columns) {
        BorrowedNumbers numbers = new BorrowedNumbers(columns);
        LongList registered = numbers.registered();
        numbers.collect(numbers.shared(registered));
        for (int i = 0; i < registered.size(); i++) {
            numbers.judge(Blocks.row(registered.get(i)));
        }
        return numbers.borrowed;
    }

    private LongList registered() {
        LongList entries = new LongList();
        for (int row = 0; row < columns.size; row++) {
            if (columns.kind[row] == RosterKind.REGISTERED_POOR && columns.trusted(row)) {
                entries.add(Blocks.entry(columns.id[row], row));
            }
        }
        return entries;
    }

    /** The numbers that two rows of the register state, or one and a grown-up's of the population register. */
    private KeyFilter shared(LongList registered) {
        KeyFilter known = new KeyFilter(registered.size());
        KeyFilter shared = new KeyFilter(registered.size());
        for (int i = 0; i < registered.size(); i++) {
            if (known.mayHold(registered.get(i))) {
                shared.add(registered.get(i));
            }
            known.add(registered.get(i));
        }
        for (int row = 0; row < columns.size; row++) {
            boolean family = columns.kind[row] == RosterKind.POPULATION && columns.adult(row);
            long entry = Blocks.entry(columns.id[row], row);
            if (family && known.mayHold(entry)) {
                shared.add(entry);
            }
        }
        return shared;
    }

    private void collect(KeyFilter shared) {
        for (int row = 0; row < columns.size; row++) {
            if (columns.trusted(row) && shared.mayHold(Blocks.entry(columns.id[row], row))) {
                bearers.computeIfAbsent(columns.id[row], id -> new ArrayList<>(2))
                        .add(row);
            }
        }
    }

    private void judge(int row) {
        boolean another = false;
        for (int bearer : bearers.getOrDefault(columns.id[row], List.of())) {
            if (bearer == row) {
                continue;
            }
            if (columns.names.compare(columns.name[row], columns.name[bearer]).compatible()) {
                return;
            }
            another |= isAnother(row, bearer);
        }
        if (another) {
            borrowed.set(row);
        }
    }

    /** Whether the bearer of another name is surely another person, and not the same one under a misspelt name. */
    private boolean isAnother(int row, int bearer) {
        if (columns.person[bearer] != 0) {
            return columns.person[bearer] != columns.person[row];
        }
        int one = columns.name[row];
        int other = columns.name[bearer];
        boolean otherSex = columns.sex[row] != sexOf(columns.id[row]);
        boolean otherSurname = columns.names.surname(one) != columns.names.surname(other);
        return (otherSex || otherSurname) && !columns.names.shareGiven(one, other);
    }

    private static int sexOf(long code) {
        return code / CHECK_VALUES % 2 == 1 ? 1 : 2;
    }
}
