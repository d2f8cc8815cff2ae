package org.buluo.app.platform;

import java.util.Map;

/**
 * The keys that are known at one moment.
 *
 * @param sealing how values are sealed
 * @param data the data keys by their id
 * @param current the id of the key that seals now
 * @param index the key of the blind indexes; it stays the same when data keys change, so that what was found is found
 */
record Keys(Sealer.Algorithm sealing, Map<Integer, byte[]> data, int current, byte[] index) {

    static final int FIRST = 1;
    static final int LAST = 255;
    static final int DATA_BYTES = 16;
    static final int INDEX_BYTES = 32;

    /** The keys of a database that has none of its own yet: those by which everything before key 2 was sealed. */
    static Keys derived(MasterKey master, Sealer.Algorithm sealing) {
        return new Keys(
                sealing, Map.of(FIRST, master.derive("seal", DATA_BYTES)), FIRST, master.derive("index", INDEX_BYTES));
    }

    @Override
    public String toString() {
        return "Keys[current=" + current + "]";
    }
}
