package org.buluo.app.safekeeping;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The frames of a backup: SM4-GCM under a key that only this file has. A frame's nonce is its number and whether it is
 * the last one, so frames can't be left out, moved, repeated or cut off; the file's head is authenticated with each.
 */
final class Frames {

    /** So much plain text a frame holds at most. */
    static final int LARGEST = 1 << 18;

    static final int TAG_BYTES = 16;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 8 * TAG_BYTES;

    private final KeyParameter key;
    private final byte[] head;
    private final GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
    private long number;

    Frames(byte[] key, byte[] head) {
        this.key = new KeyParameter(key);
        this.head = head.clone();
    }

    byte[] seal(byte[] plain, int length, boolean isLast) {
        try {
            return next(true, plain, length, isLast);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] sealed, boolean isLast) {
        try {
            return next(false, sealed, sealed.length, isLast);
        } catch (InvalidCipherTextException e) {
            throw Unusable.damaged();
        }
    }

    private byte[] next(boolean seals, byte[] in, int length, boolean isLast) throws InvalidCipherTextException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(number)
                .putInt(isLast ? 1 : 0)
                .array();
        number++;
        cipher.init(seals, new AEADParameters(key, TAG_BITS, nonce, head));
        byte[] out = new byte[cipher.getOutputSize(length)];
        int written = cipher.processBytes(in, 0, length, out, 0);
        cipher.doFinal(out, written);
        return out;
    }
}
