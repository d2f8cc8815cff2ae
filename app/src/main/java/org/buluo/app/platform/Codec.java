package org.buluo.app.platform;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The one door by which personal values reach the database and come back. A sealed value goes into a {@code bytea}
 * column; beside it, a column that is searched holds a token ({@code bigint}): equal values have equal tokens, and
 * without the master key a token tells nothing.
 */
public final class Codec {

    private static final byte KEY_ID = 1;
    private static final int KEY_BYTES = 16;

    private final ThreadLocal<Sealer> sealers;
    private final ThreadLocal<HMac> macs;

    Codec(MasterKey master) {
        byte[] sealing = master.derive("seal", KEY_BYTES);
        byte[] index = master.derive("index", 2 * KEY_BYTES);
        sealers = ThreadLocal.withInitial(() -> new Sealer(Sealer.Algorithm.SM4, KEY_ID, sealing));
        macs = ThreadLocal.withInitial(() -> keyed(index));
    }

    private static HMac keyed(byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    /** Seals a value; twice the same value gives two different results. @return null for null */
    public byte[] seal(Personal value) {
        return value == null ? null : sealers.get().seal(value.reveal().getBytes(StandardCharsets.UTF_8));
    }

    /** Opens what {@link #seal} gave. @return null for null */
    public Personal open(Personal.Kind kind, byte[] sealed) {
        return sealed == null
                ? null
                : new Personal(kind, new String(sealers.get().open(sealed), StandardCharsets.UTF_8));
    }

    /** Seals bytes: a file as received, a block of rows. */
    public byte[] seal(byte[] plain) {
        return sealers.get().seal(plain);
    }

    /** Opens what {@link #seal(byte[])} gave. */
    public byte[] open(byte[] sealed) {
        return sealers.get().open(sealed);
    }

    /**
     * The token by which a value is found again.
     *
     * @param field what the value is, so that equal values of different fields have different tokens: {@code name}
     * @param value in the form in which it is searched (width, case and spaces already evened out)
     */
    public long token(String field, String value) {
        HMac mac = macs.get();
        byte[] bytes = (field + '\0' + value).getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        long token = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            token = token << Byte.SIZE | out[i] & 0xff;
        }
        return token;
    }
}
