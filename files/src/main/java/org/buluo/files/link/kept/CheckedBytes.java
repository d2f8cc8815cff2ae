package org.buluo.files.link.kept;

import java.nio.ByteBuffer;
import java.util.BitSet;
import org.buluo.core.linkage.pairing.kept.KeptBytes;

/** A part of the file in memory as the system maps it; each block is checked when it is first asked for. */
final class CheckedBytes implements KeptBytes {

    private final ByteBuffer bytes;
    private final ByteBuffer checks;
    private final int length;
    private final BitSet seen = new BitSet();

    /**
     * @param bytes whole blocks
     * @param checks of these blocks
     * @param length how many of the bytes count
     */
    CheckedBytes(ByteBuffer bytes, ByteBuffer checks, int length) {
        this.bytes = bytes;
        this.checks = checks;
        this.length = length;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public byte byteAt(int at) {
        see(at, 1);
        return bytes.get(at);
    }

    @Override
    public int intAt(int at) {
        see(at, Integer.BYTES);
        return bytes.getInt(at);
    }

    @Override
    public long longAt(int at) {
        see(at, Long.BYTES);
        return bytes.getLong(at);
    }

    @Override
    public byte[] bytesAt(int at, int count) {
        see(at, count);
        byte[] copy = new byte[count];
        bytes.get(at, copy);
        return copy;
    }

    private void see(int at, int count) {
        if (at < 0 || count < 0 || at > length - count) {
            throw new DamagedBlock();
        }
        for (int block = at / Blocks.BYTES; block <= (at + Math.max(1, count) - 1) / Blocks.BYTES; block++) {
            if (!seen.get(block)) {
                check(block);
            }
        }
    }

    private void check(int block) {
        byte[] copy = new byte[Blocks.BYTES];
        bytes.get(block * Blocks.BYTES, copy);
        if (Blocks.check(copy) != checks.getInt(block * Integer.BYTES)) {
            throw new DamagedBlock();
        }
        seen.set(block);
    }

    /** How many bytes were read from the file for what was asked. */
    long read() {
        return (long) seen.cardinality() * Blocks.BYTES;
    }

    /** A block is not as it was written. */
    static final class DamagedBlock extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
