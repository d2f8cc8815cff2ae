package org.buluo.app.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * An entry as it lies in the table.
 *
 * @param id its key; later entries have larger ones, with gaps
 * @param atMicros when, in microseconds since 1970
 * @param accountId who; 0 when nobody was signed in, or Buluo itself
 * @param fields every other text, in the order of {@link #FIELDS}
 * @param reason why, sealed; null for none
 */
record Entry(long id, long atMicros, long accountId, String[] fields, byte[] reason) {

    /** The columns of {@code fields}. */
    static final String[] FIELDS = {
        "login", "role", "address", "device", "kind", "what", "route", "subject", "detail", "outcome"
    };

    private static final int NONE = -1;

    /** SM3 over everything that the entry says. */
    byte[] digest() {
        return digestAs(id);
    }

    /** What the digest would be under another key: tells entries that changed places from changed ones. */
    byte[] digestAs(long otherId) {
        SM3Digest digest = new SM3Digest();
        update(digest, "buluo/audit/entry/1".getBytes(StandardCharsets.US_ASCII));
        byte[] numbers = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(otherId)
                .putLong(atMicros)
                .putLong(accountId)
                .array();
        update(digest, numbers);
        for (String field : fields) {
            update(digest, field.getBytes(StandardCharsets.UTF_8));
        }
        update(digest, reason);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }

    /** Each part behind its length: no two entries give the same bytes. */
    private static void update(SM3Digest digest, byte[] part) {
        byte[] length = ByteBuffer.allocate(Integer.BYTES)
                .putInt(part == null ? NONE : part.length)
                .array();
        digest.update(length, 0, length.length);
        if (part != null) {
            digest.update(part, 0, part.length);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && id == entry.id && Arrays.equals(digest(), entry.digest());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
