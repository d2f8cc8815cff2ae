package org.buluo.app.platform;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The one door by which personal values reach the database and come back. A sealed value goes into a {@code bytea}
 * column; beside it, a column that is searched holds a token ({@code bigint}): equal values have equal tokens, and
 * without the master key a token tells nothing. New values are sealed with the newest data key; old ones name theirs.
 */
public final class Codec {

    private final KeySource source;
    private final ThreadLocal<Sealer[]> sealers = ThreadLocal.withInitial(() -> new Sealer[Keys.LAST + 1]);
    private final ThreadLocal<HMac> macs;

    Codec(KeySource source) {
        this.source = source;
        macs = ThreadLocal.withInitial(() -> keyed(source.keys().index()));
    }

    private Sealer sealing() {
        return sealer(source.keys().current());
    }

    /** The one of this key, for this thread. @throws LostKeyException when nobody knows the key */
    private Sealer sealer(int id) {
        Sealer[] mine = sealers.get();
        if (mine[id] == null) {
            Keys keys = source.keys().data().containsKey(id) ? source.keys() : source.refresh();
            byte[] key = keys.data().get(id);
            if (key == null) {
                throw new LostKeyException(id);
            }
            mine[id] = new Sealer(keys.sealing(), (byte) id, key);
        }
        return mine[id];
    }

    private static HMac keyed(byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        return mac;
    }

    /** Seals a value; twice the same value gives two different results. @return null for null */
    public byte[] seal(Personal value) {
        return value == null ? null : seal(value.reveal().getBytes(StandardCharsets.UTF_8));
    }

    /** Opens what {@link #seal} gave. @return null for null */
    public Personal open(Personal.Kind kind, byte[] sealed) {
        return sealed == null ? null : new Personal(kind, new String(open(sealed), StandardCharsets.UTF_8));
    }

    /** Seals bytes: a file as received, a block of rows. */
    public byte[] seal(byte[] plain) {
        return sealing().seal(plain);
    }

    /** Opens what {@link #seal(byte[])} gave. @throws LostKeyException when the key that it names is gone */
    public byte[] open(byte[] sealed) {
        return sealer(Sealer.keyOf(sealed)).open(sealed);
    }

    /**
     * The token by which a value is found again.
     *
     * @param field what the value is, so that equal values of different fields have different tokens: {@code name}
     * @param value in the form in which it is searched (width, case and spaces already evened out)
     */
    public long token(String field, String value) {
        if (source.keys().sealing() == Sealer.Algorithm.PLAIN) {
            return UUID.nameUUIDFromBytes((field + '\0' + value).getBytes(StandardCharsets.UTF_8))
                    .getMostSignificantBits();
        }
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
