package org.buluo.core.policy;

import java.util.function.LongFunction;

/**
 * What was found of each signature, each worked out once. Readers never wait: a {@link Hearing} never changes once it
 * stands in the table, and who does not see it yet looks again behind the lock. So many are kept and no more; a file
 * of chance facts must not fill the memory.
 */
final class Hearings {

    private static final int MOST_KEPT = 1 << 17;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private volatile Hearing[] table = new Hearing[1 << 10];
    private int kept;

    /** The hearing of a signature, worked out when it is not known. */
    Hearing of(long signature, LongFunction<Hearing> hear) {
        Hearing known = find(table, signature);
        return known != null ? known : keep(signature, hear);
    }

    private static Hearing find(Hearing[] table, long signature) {
        int mask = table.length - 1;
        int at = (int) (signature * SPREAD >>> 32) & mask;
        for (Hearing one = table[at]; one != null; one = table[at]) {
            if (one.signature() == signature) {
                return one;
            }
            at = at + 1 & mask;
        }
        return null;
    }

    private synchronized Hearing keep(long signature, LongFunction<Hearing> hear) {
        Hearing known = find(table, signature);
        if (known != null) {
            return known;
        }
        Hearing heard = hear.apply(signature);
        if (kept < MOST_KEPT) {
            if (++kept > table.length / 2) {
                Hearing[] larger = new Hearing[table.length * 4];
                for (Hearing one : table) {
                    if (one != null) {
                        put(larger, one);
                    }
                }
                table = larger;
            }
            put(table, heard);
        }
        return heard;
    }

    private static void put(Hearing[] table, Hearing heard) {
        int mask = table.length - 1;
        int at = (int) (heard.signature() * SPREAD >>> 32) & mask;
        while (table[at] != null) {
            at = at + 1 & mask;
        }
        table[at] = heard;
    }
}
