package org.buluo.app.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.buluo.app.audit.ChainFault.Kind;

/**
 * Goes along the chain once, in the order of its places, and tells what is wrong. Each seal holds the hash of the one
 * before it, so a fault is named where it is and does not spread to those behind it.
 */
final class ChainCheck {

    /** No transaction of the console lasts longer: what comes later with an older time was made up. */
    private static final long LATEST_MICROS = 3_600_000_000L;

    private static final int MOST_DOUBTFUL = 1000;
    private static final int MOST_LATE = 100;

    private final List<ChainFault> faults = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final List<Anchor> anchors;
    private final Forgotten forgotten;
    private int nextAnchor;
    private Seal last;
    private boolean lastFits = true;
    private long latestMicros;
    private int lateInARow;
    private long count;

    /** Of a whole chain. @param anchors in any order */
    ChainCheck(List<Anchor> anchors) {
        this(anchors, null);
    }

    /**
     * Of a chain whose beginning may be gone.
     *
     * @param anchors in any order
     * @param forgotten what stands for the entries that went last; null when none did
     */
    ChainCheck(List<Anchor> anchors, Forgotten forgotten) {
        this.anchors = anchors.stream()
                .sorted(Comparator.comparingLong(Anchor::position))
                .toList();
        this.forgotten = forgotten;
        if (forgotten != null) {
            beginBehind(forgotten.anchor());
        }
    }

    /** Nothing is left to hold anchors before the beginning against; none may be of a day that had to be kept. */
    private void beginBehind(Anchor end) {
        boolean certified = false;
        while (nextAnchor < anchors.size() && anchors.get(nextAnchor).position() <= end.position()) {
            Anchor anchor = anchors.get(nextAnchor);
            nextAnchor++;
            certified |= anchor.equals(end);
            if (forgotten.isTooEarlyFor(anchor.day())) {
                faults.add(new ChainFault(Kind.SEALS_REMOVED, anchor.position(), 0, end.position()));
            }
        }
        if (!certified) {
            faults.add(new ChainFault(Kind.ANCHOR, end.position(), 0, 0));
        }
    }

    /** The place at which the chain begins. */
    private long beginning() {
        return forgotten == null ? 1 : forgotten.anchor().position() + 1;
    }

    private boolean follows(Seal seal) {
        return last == null && forgotten != null
                ? Arrays.equals(seal.previous(), forgotten.anchor().hash())
                : seal.follows(last);
    }

    private record Doubtful(Seal seal, Entry entry, Kind otherwise) {}

    /** The next seal. @param entry the one that it seals; null when there is none */
    void next(Seal seal, Entry entry) {
        count++;
        long expected = last == null ? beginning() : last.position() + 1;
        if (seal.position() < expected) {
            second(seal);
            return;
        }
        boolean fits = seal.fits();
        if (seal.position() > expected) {
            faults.add(new ChainFault(Kind.SEALS_REMOVED, expected, 0, seal.position() - 1));
        } else if (fits && !follows(seal) && lastFits) {
            faults.add(broken(seal));
        }
        if (!fits) {
            doubtful(new Doubtful(seal, entry, Kind.SEAL_CHANGED));
        }
        compare(seal, entry, fits);
        anchored(seal);
        last = seal;
        lastFits = fits;
    }

    /** Two seals claim one place: the one that does not fit is too many, else the one that came second. */
    private void second(Seal seal) {
        if (lastFits || !seal.fits()) {
            faults.add(ChainFault.of(Kind.INSERTED, seal));
        } else {
            doubtful.removeIf(one -> one.seal().equals(last));
            faults.add(ChainFault.of(Kind.INSERTED, last));
            last = seal;
            lastFits = true;
        }
    }

    /** Both fit by themselves, and not together: the one before was made anew, since the later one remembers the true one. */
    private ChainFault broken(Seal seal) {
        return ChainFault.of(Kind.SEAL_CHANGED, last == null ? seal : last);
    }

    private void compare(Seal seal, Entry entry, boolean fits) {
        if (entry == null) {
            faults.add(ChainFault.of(Kind.REMOVED, seal));
            return;
        }
        if (!Arrays.equals(entry.digest(), seal.digest())) {
            doubtful(new Doubtful(seal, entry, Kind.CHANGED));
        } else if (fits) {
            inTime(seal, entry.atMicros());
        }
    }

    /** After so many in a row it was the clock that was wrong before, and the new time counts. */
    private void inTime(Seal seal, long atMicros) {
        boolean isLate = atMicros + LATEST_MICROS < latestMicros;
        if (isLate) {
            faults.add(ChainFault.of(Kind.BACKDATED, seal));
        }
        lateInARow = isLate ? lateInARow + 1 : 0;
        latestMicros = lateInARow > MOST_LATE ? atMicros : Math.max(latestMicros, atMicros);
    }

    private void doubtful(Doubtful one) {
        if (doubtful.size() < MOST_DOUBTFUL) {
            doubtful.add(one);
        } else {
            faults.add(ChainFault.of(one.otherwise(), one.seal()));
        }
    }

    private void anchored(Seal seal) {
        while (nextAnchor < anchors.size() && anchors.get(nextAnchor).position() <= seal.position()) {
            Anchor anchor = anchors.get(nextAnchor);
            nextAnchor++;
            if (anchor.position() == seal.position() && !Arrays.equals(anchor.hash(), seal.hash())) {
                faults.add(ChainFault.of(Kind.ANCHOR, seal));
            }
        }
    }

    /** An entry without a seal. @return whether it is merely too young to have one */
    boolean unsealed(long entryId, long atMicros) {
        if (atMicros + LATEST_MICROS >= latestMicros) {
            return true;
        }
        faults.add(new ChainFault(Kind.INSERTED, 0, entryId, 0));
        return false;
    }

    /** How many seals there were. */
    long count() {
        return count;
    }

    /** What is wrong, in the order of the chain; empty when nothing is. */
    List<ChainFault> faults() {
        List<ChainFault> all = new ArrayList<>(faults);
        doubtful.forEach(one -> all.add(settled(one)));
        long end = last == null ? beginning() - 1 : last.position();
        for (Anchor anchor : anchors) {
            if (anchor.position() > end) {
                all.add(new ChainFault(Kind.CUT_OFF, end + 1, 0, anchor.position()));
                break;
            }
        }
        all.sort(Comparator.comparingLong(ChainFault::position).thenComparing(ChainFault::kind));
        return all.stream().distinct().toList();
    }

    /** Whether it is at home at the place of another one that is wrong too: then it was moved. */
    private ChainFault settled(Doubtful one) {
        for (Doubtful other : doubtful) {
            boolean moved = other != one
                    && (one.otherwise() == Kind.CHANGED
                            ? other.entry() != null
                                    && Arrays.equals(
                                            one.entry().digestAs(other.seal().entryId()),
                                            other.seal().digest())
                            : one.seal().fitsAt(other.seal().position()));
            if (moved) {
                return new ChainFault(
                        Kind.REORDERED,
                        one.seal().position(),
                        one.seal().entryId(),
                        other.seal().position());
            }
        }
        return ChainFault.of(one.otherwise(), one.seal());
    }
}
