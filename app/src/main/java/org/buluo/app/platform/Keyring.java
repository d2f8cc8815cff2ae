package org.buluo.app.platform;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of a database, laid open by the master key. A database without keys of its own was sealed by keys derived
 * from the master key itself; they become its first ones.
 */
final class Keyring implements KeySource {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRows rows;
    private final MasterFile master;
    private final Sealer.Algorithm wanted;
    private volatile Keys known;
    private MasterKey openedBy;
    private boolean byNext;

    /** @param wanted how values are to be sealed; refused when the database is of the other kind */
    Keyring(KeyRows rows, MasterFile master, Sealer.Algorithm wanted) {
        this.rows = rows;
        this.master = master;
        this.wanted = wanted;
    }

    @Override
    public Keys keys() {
        Keys keys = known;
        return keys == null ? refresh() : keys;
    }

    @Override
    public synchronized Keys refresh() {
        List<KeyRows.Row> kept = rows.all();
        if (kept.isEmpty()) {
            openedBy = master.key();
            known = Keys.derived(openedBy, wanted);
        } else {
            known = open(kept);
        }
        return known;
    }

    /** At a start: writes the first keys down when the database has none, and ends a change of the master key. */
    synchronized void keep() {
        Keys first = refresh();
        if (rows.newest() == 0) {
            Wrapping wrapping = new Wrapping(openedBy);
            rows.add(0, wanted, wrapping.wrap(0, first.index()));
            rows.add(Keys.FIRST, wanted, wrapping.wrap(Keys.FIRST, first.data().get(Keys.FIRST)));
            refresh();
        }
        if (byNext) {
            master.settle();
            byNext = false;
        }
    }

    private Keys open(List<KeyRows.Row> kept) {
        refuseAnotherSealing(kept.get(0).sealing());
        openedBy = masterOf(kept.get(0));
        Wrapping wrapping = new Wrapping(openedBy);
        Map<Integer, byte[]> data = new HashMap<>();
        int current = 0;
        for (KeyRows.Row row : kept.subList(1, kept.size())) {
            data.put(row.id(), wrapping.unwrap(row.id(), row.wrapped()));
            current = Math.max(current, row.id());
        }
        return new Keys(wanted, data, current, wrapping.unwrap(0, kept.get(0).wrapped()));
    }

    /** The master key that opens: the present one, or the one that waits to take its place. */
    private MasterKey masterOf(KeyRows.Row row) {
        MasterKey key = master.key();
        if (opens(key, row)) {
            byNext = false;
            return key;
        }
        Optional<MasterKey> next = master.next().filter(other -> opens(other, row));
        if (next.isEmpty()) {
            throw KeyProof.another();
        }
        byNext = true;
        return next.get();
    }

    private static boolean opens(MasterKey key, KeyRows.Row row) {
        try {
            new Wrapping(key).unwrap(row.id(), row.wrapped());
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void refuseAnotherSealing(String sealing) {
        if (!sealing.equals(wanted.name())) {
            throw new IllegalStateException("这个数据库的封存方式是 " + sealing + "，不是 " + wanted + "；测量用的数据库不能作正式使用，反之亦然。"
                    + " This database is sealed by " + sealing + ", not by " + wanted
                    + "; one made for measuring is never used for real, nor the other way round.");
        }
    }

    /** Makes a new data key. @return its id */
    synchronized int addKey() {
        rows.lock();
        Keys before = refresh();
        int id = before.current() + 1;
        if (id > Keys.LAST) {
            throw new IllegalStateException("no key id is left");
        }
        byte[] key = new byte[Keys.DATA_BYTES];
        RANDOM.nextBytes(key);
        rows.add(id, wanted, new Wrapping(openedBy).wrap(id, key));
        return id;
    }

    /** Wraps every key by another master key. */
    synchronized void wrapAnew(MasterKey next) {
        rows.lock();
        Keys keys = refresh();
        Wrapping wrapping = new Wrapping(next);
        rows.wrapAnew(0, wrapping.wrap(0, keys.index()));
        keys.data().forEach((id, key) -> rows.wrapAnew(id, wrapping.wrap(id, key)));
    }
}
