package org.buluo.app.intake;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.TreeSet;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Rosters;

/**
 * Who is on a list, in a few kilobytes: the smallest hashes of whom its rows are about. Of two lists it tells how much
 * of the one is on the other, so that a new state of a list is known from a list of others: two classes of a school,
 * two batches of a bank.
 */
final class Likeness {

    private static final int MOST = 1024;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;
    private static final int SHIFT = 33;

    private final long[] smallest;

    private Likeness(long[] smallest) {
        this.smallest = smallest;
    }

    static Likeness of(Rosters rosters) {
        TreeSet<Long> hashes = new TreeSet<>();
        RowsOf.persons(rosters, row -> add(hashes, key(row)));
        rosters.schools()
                .forEach(school ->
                        add(hashes, school.ref().code() + "|" + school.ref().name()));
        return new Likeness(hashes.stream().mapToLong(Long::longValue).toArray());
    }

    static Likeness of(byte[] bytes) {
        long[] smallest = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(smallest);
        return new Likeness(smallest);
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(smallest.length * Long.BYTES);
        bytes.asLongBuffer().put(smallest);
        return bytes.array();
    }

    /** How much of this list is on another, from 0 to 1; 0 when this one is empty. */
    double in(Likeness other) {
        long reach = Math.min(reach(), other.reach());
        int all = 0;
        int found = 0;
        for (long hash : smallest) {
            if (hash <= reach) {
                all++;
                found += Arrays.binarySearch(other.smallest, hash) >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) found / all;
    }

    /** Up to which hash nothing is left out. */
    private long reach() {
        return smallest.length < MOST ? Long.MAX_VALUE : smallest[MOST - 1];
    }

    private static void add(TreeSet<Long> hashes, String key) {
        long hash = hash(key);
        if (hashes.size() < MOST || hash < hashes.last()) {
            hashes.add(hash);
            if (hashes.size() > MOST) {
                hashes.pollLast();
            }
        }
    }

    private static long hash(String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> SHIFT) * MIX;
        return hash ^ hash >>> SHIFT;
    }

    /** Whom, and where it is one of several facts, what a row is about. */
    private static String key(PersonRow row) {
        String who = who(row);
        if (row instanceof BankLine line) {
            return line.batch() + "|" + line.line();
        }
        if (row instanceof Reply reply) {
            return who + "|" + reply.letter() + "|" + reply.provision();
        }
        if (row instanceof Leaver leaver) {
            return who + "|" + leaver.change() + "|" + leaver.date();
        }
        return row instanceof Identification identified ? who + "|" + identified.terms() : who;
    }

    private static String who(PersonRow row) {
        if (!row.personNumber().isEmpty()) {
            return row.personNumber();
        }
        if (row.studentNumber().isPresent()) {
            return row.studentNumber().text();
        }
        return row.id().hasCode()
                ? row.id().digits()
                : row.name().text() + "|" + row.birth() + "|" + row.village() + "|" + row.schoolName();
    }
}
