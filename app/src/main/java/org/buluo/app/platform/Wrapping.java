package org.buluo.app.platform;

import java.util.Arrays;

/** Wraps keys by the master key: SM4-GCM, with the key's id inside, so that no wrapped key passes for another. */
final class Wrapping {

    private static final byte MASTER = 0;

    private final Sealer sealer;

    Wrapping(MasterKey master) {
        sealer = new Sealer(Sealer.Algorithm.SM4, MASTER, master.derive("wrap", Keys.DATA_BYTES));
    }

    byte[] wrap(int id, byte[] key) {
        byte[] plain = new byte[key.length + 1];
        plain[0] = (byte) id;
        System.arraycopy(key, 0, plain, 1, key.length);
        return sealer.seal(plain);
    }

    /** @throws IllegalStateException when another master key wrapped it, or it is another key's */
    byte[] unwrap(int id, byte[] wrapped) {
        byte[] plain = sealer.open(wrapped);
        if (plain[0] != (byte) id) {
            throw new IllegalStateException("a wrapped key stands in another's place: " + id);
        }
        return Arrays.copyOfRange(plain, 1, plain.length);
    }
}
