package org.buluo.core.linkage.pairing.side;

import org.buluo.core.linkage.pairing.row.Columns;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;

/**
 * The households of chosen rows: the names and numbers of all their members, those that were not chosen too, because a
 * roll names any of them as guardian. Without a household's number each row is alone.
 */
public final class Families {

    private static final int MOST = 12;

    private final int[] of;
    private final int[] start;
    private final long[] names;
    private final long[] ids;
    private final Sieve sieve;

    private Families(int[] of, int[] start) {
        this.of = of;
        this.start = start;
        names = new long[start[start.length - 1]];
        ids = new long[names.length];
        sieve = new Sieve(names.length);
    }

    static Families of(Register register, Columns chosen, Workers workers) {
        LongIndex index = new LongIndex(chosen.capacity());
        int[] of = new int[chosen.capacity()];
        for (int i = 0; i < of.length; i++) {
            of[i] = chosen.household[i] == 0 ? -1 : index.add(chosen.household[i]);
        }
        int[][] family = new int[register.parts()][];
        workers.each(family.length, part -> family[part] = find(register.columns(part), register.rows(part), index));
        int[] start = starts(family, index.size());
        Families families = new Families(of, start);
        families.fill(register, family);
        return families;
    }

    /**
     * Households that were kept, one for each row.
     *
     * @param known whether the row's household is known
     * @param start where the members of each begin; one more than there are rows
     * @param names the members' packed names
     * @param ids their numbers
     */
    public static Families kept(boolean[] known, int[] start, long[] names, long[] ids) {
        int[] of = new int[known.length];
        for (int i = 0; i < of.length; i++) {
            of[i] = known[i] ? i : -1;
        }
        Families families = new Families(of, start);
        for (int i = 0; i < ids.length; i++) {
            families.names[i] = names[i];
            families.ids[i] = ids[i];
            families.sieve.add(ids[i]);
        }
        return families;
    }

    private static int[] find(Columns columns, int rows, LongIndex index) {
        int[] family = new int[rows];
        for (int row = 0; row < family.length; row++) {
            family[row] = columns.household[row] == 0 ? -1 : index.find(columns.household[row]);
        }
        return family;
    }

    private static int[] starts(int[][] family, int count) {
        int[] start = new int[count + 1];
        for (int[] part : family) {
            for (int f : part) {
                if (f >= 0) {
                    start[f + 1] = Math.min(MOST, start[f + 1] + 1);
                }
            }
        }
        for (int f = 0; f < count; f++) {
            start[f + 1] += start[f];
        }
        return start;
    }

    private void fill(Register register, int[][] family) {
        int[] next = start.clone();
        for (int part = 0; part < family.length; part++) {
            Columns columns = register.columns(part);
            for (int row = 0; row < family[part].length; row++) {
                int f = family[part][row];
                if (f >= 0 && next[f] < start[f + 1]) {
                    names[next[f]] = columns.name[row];
                    sieve.add(columns.id[row]);
                    ids[next[f]++] = columns.id[row];
                }
            }
        }
    }

    /** A household for each of some rows, with the numbers of the members of one row's and the names of another's. */
    Families mixed(int[] numbers, int[] homes) {
        int[] each = new int[numbers.length];
        int[] ends = new int[numbers.length + 1];
        for (int i = 0; i < each.length; i++) {
            each[i] = i;
            ends[i + 1] = ends[i] + Math.max(members(of[numbers[i]]), members(of[homes[i]]));
        }
        Families mixed = new Families(each, ends);
        for (int i = 0; i < each.length; i++) {
            System.arraycopy(ids, first(of[numbers[i]]), mixed.ids, ends[i], members(of[numbers[i]]));
            System.arraycopy(names, first(of[homes[i]]), mixed.names, ends[i], members(of[homes[i]]));
        }
        return mixed;
    }

    private int members(int family) {
        return end(family) - first(family);
    }

    /** The household of a row; -1 when it has none. */
    public int of(int row) {
        return of[row];
    }

    /** How many households. */
    public int count() {
        return start.length - 1;
    }

    /** The first member of a household among all members; that of the next household ends it. */
    public int first(int family) {
        return family < 0 ? 0 : start[family];
    }

    /** The index after a household's last member. */
    public int end(int family) {
        return family < 0 ? 0 : start[family + 1];
    }

    /** Whether some member may carry a number. */
    public boolean mayHold(long id) {
        return sieve.passes(id);
    }

    /** How many members all households have together. */
    public int members() {
        return names.length;
    }

    /** A member's packed name. */
    public long name(int member) {
        return names[member];
    }

    /** A member's identity number. */
    public long id(int member) {
        return ids[member];
    }
}
