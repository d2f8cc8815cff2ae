package org.buluo.app.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * A link of the chain.
 *
 * @param position its place, from 1, without gaps
 * @param entryId the entry that it seals
 * @param digest of that entry
 * @param previous the hash of the seal before it; 32 zero bytes in the first one
 * @param hash over the four others
 */
record Seal(long position, long entryId, byte[] digest, byte[] previous, byte[] hash) {

    /** What stands before the first seal. */
    static final byte[] BEGINNING = new byte[32];

    /** The seal of an entry behind another seal, or the first one. @param last null for the first one */
    static Seal after(Seal last, Entry entry) {
        long position = last == null ? 1 : last.position + 1;
        byte[] previous = last == null ? BEGINNING : last.hash;
        byte[] digest = entry.digest();
        return new Seal(position, entry.id(), digest, previous, hash(position, entry.id(), digest, previous));
    }

    /** Whether its hash fits its place. */
    boolean fits() {
        return fitsAt(position);
    }

    /** Whether its hash was made for this place. */
    boolean fitsAt(long place) {
        return Arrays.equals(hash, hash(place, entryId, digest, previous));
    }

    /** Whether it was made behind this one. @param last null for the beginning */
    boolean follows(Seal last) {
        return Arrays.equals(previous, last == null ? BEGINNING : last.hash);
    }

    private static byte[] hash(long position, long entryId, byte[] digest, byte[] previous) {
        SM3Digest sm3 = new SM3Digest();
        byte[] label = "buluo/audit/seal/1".getBytes(StandardCharsets.US_ASCII);
        sm3.update(label, 0, label.length);
        byte[] numbers = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(position)
                .putLong(entryId)
                .array();
        sm3.update(numbers, 0, numbers.length);
        sm3.update(digest, 0, digest.length);
        sm3.update(previous, 0, previous.length);
        byte[] out = new byte[sm3.getDigestSize()];
        sm3.doFinal(out, 0);
        return out;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Seal seal
                && position == seal.position
                && entryId == seal.entryId
                && Arrays.equals(digest, seal.digest)
                && Arrays.equals(previous, seal.previous)
                && Arrays.equals(hash, seal.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(position);
    }

    @Override
    public String toString() {
        return "Seal[" + position + " " + HexFormat.of().formatHex(hash) + "]";
    }
}
