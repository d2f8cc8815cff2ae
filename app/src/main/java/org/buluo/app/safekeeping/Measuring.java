package org.buluo.app.safekeeping;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.buluo.app.safekeeping.Contents.Measure;

/** Counts bytes and makes their SM3. */
final class Measuring {

    private final SM3Digest digest = new SM3Digest();
    private long bytes;

    void add(byte[] part, int from, int length) {
        digest.update(part, from, length);
        bytes += length;
    }

    Measure measure(long rows) {
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return new Measure(rows, bytes, HexFormat.of().formatHex(hash));
    }
}
