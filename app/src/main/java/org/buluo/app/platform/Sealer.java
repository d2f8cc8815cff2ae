package org.buluo.app.platform;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals and opens with one key, for one thread: the key schedule is made once. A sealed value is the algorithm's byte,
 * the key's byte, twelve bytes of nonce, and the text with a tag of sixteen bytes.
 */
final class Sealer {

    private static final int TAG_BITS = 128;
    private static final int NONCE = 12;
    private static final int HEADER = 2;

    private final byte[] header;
    private final GCMModeCipher sealing;
    private final GCMModeCipher opening;
    private final SecureRandom random = new SecureRandom();
    private final byte[] nonce = new byte[NONCE];
    private int counter;

    Sealer(Algorithm algorithm, byte keyId, byte[] key) {
        header = new byte[] {algorithm.id(), keyId};
        if (algorithm == Algorithm.PLAIN) {
            sealing = null;
            opening = null;
            return;
        }
        sealing = cipher(algorithm, key, true);
        opening = cipher(algorithm, key, false);
        renewNonce();
    }

    private static GCMModeCipher cipher(Algorithm algorithm, byte[] key, boolean forSealing) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(algorithm.engine());
        cipher.init(forSealing, new AEADParameters(new KeyParameter(key), TAG_BITS, new byte[NONCE]));
        return cipher;
    }

    /** Eight random bytes for each thread of each start, and a counter: no nonce comes twice. */
    private void renewNonce() {
        random.nextBytes(nonce);
        counter = 0;
    }

    private void nextNonce() {
        counter++;
        if (counter == 0) {
            renewNonce();
        }
        nonce[8] = (byte) (counter >>> 24);
        nonce[9] = (byte) (counter >>> 16);
        nonce[10] = (byte) (counter >>> 8);
        nonce[11] = (byte) counter;
    }

    /** The id of the key that a sealed value names. */
    static int keyOf(byte[] sealed) {
        if (sealed.length < HEADER + NONCE) {
            throw new IllegalStateException("not a sealed value");
        }
        return sealed[1] & 0xff;
    }

    byte[] seal(byte[] plain) {
        if (sealing == null) {
            byte[] bare = new byte[HEADER + NONCE + plain.length];
            System.arraycopy(header, 0, bare, 0, HEADER);
            System.arraycopy(plain, 0, bare, HEADER + NONCE, plain.length);
            return bare;
        }
        nextNonce();
        sealing.init(true, new AEADParameters(null, TAG_BITS, nonce, header));
        byte[] out = new byte[HEADER + NONCE + sealing.getOutputSize(plain.length)];
        System.arraycopy(header, 0, out, 0, HEADER);
        System.arraycopy(nonce, 0, out, HEADER, NONCE);
        finish(sealing, plain, 0, plain.length, out, HEADER + NONCE);
        return out;
    }

    byte[] open(byte[] sealed) {
        if (sealed.length < HEADER + NONCE || sealed[0] != header[0] || sealed[1] != header[1]) {
            throw new IllegalStateException("sealed with another algorithm or key");
        }
        if (opening == null) {
            return Arrays.copyOfRange(sealed, HEADER + NONCE, sealed.length);
        }
        byte[] theirs = new byte[NONCE];
        System.arraycopy(sealed, HEADER, theirs, 0, NONCE);
        opening.init(false, new AEADParameters(null, TAG_BITS, theirs, header));
        int length = sealed.length - HEADER - NONCE;
        byte[] plain = new byte[opening.getOutputSize(length)];
        finish(opening, sealed, HEADER + NONCE, length, plain, 0);
        return plain;
    }

    private static void finish(GCMModeCipher cipher, byte[] in, int from, int length, byte[] out, int to) {
        try {
            int written = cipher.processBytes(in, from, length, out, to);
            cipher.doFinal(out, to + written);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("a sealed value was altered, or the master key is another one", e);
        }
    }

    /** The ciphers that may seal. */
    enum Algorithm {
        SM4((byte) 1),
        AES((byte) 2),
        /** Nothing is sealed: to measure what sealing costs, on made-up data alone (see {@link CodecChoice}). */
        PLAIN((byte) 9);

        private final byte id;

        Algorithm(byte id) {
            this.id = id;
        }

        byte id() {
            return id;
        }

        BlockCipher engine() {
            return this == SM4 ? new SM4Engine() : AESEngine.newInstance();
        }
    }
}
