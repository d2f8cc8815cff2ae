package org.buluo.app.platform;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.stereotype.Component;

/** One-time codes of an authenticator on a telephone (RFC 6238): six digits, thirty seconds, HMAC-SHA-1 as they all do. */
@Component
public class Totp implements SecondFactor {

    /** Its kind. */
    public static final String KIND = "totp";

    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    /** Clocks differ, and typing takes time. */
    private static final int DRIFT = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final SecureRandom random = new SecureRandom();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Enrolment enrol(SignedIn who, String issuer) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String typed = base32(secret);
        String address = "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(issuer), encoded(who.login()), typed, encoded(issuer));
        return new Enrolment(secret, address, typed.replaceAll("(.{4})(?!$)", "$1 "));
    }

    @Override
    public OptionalLong accept(byte[] secret, String answer, long last, Instant now) {
        String digits = answer.replaceAll("\\s", "");
        long present = now.getEpochSecond() / STEP_SECONDS;
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            if (step > last && isEqual(code(secret, step), digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The code that a device shows at this moment. */
    public static String codeAt(byte[] secret, Instant now) {
        return code(secret, now.getEpochSecond() / STEP_SECONDS);
    }

    /** The code of one step (RFC 4226, 5.3). */
    private static String code(byte[] secret, long step) {
        HMac mac = new HMac(new SHA1Digest());
        mac.init(new KeyParameter(secret));
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(step).array(), 0, Long.BYTES);
        byte[] hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit += 5) {
            int window = (bytes[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < bytes.length ? bytes[bit / 8 + 1] & 0xff : 0);
            text.append(BASE32.charAt(window >> 11 - bit % 8 & 0x1f));
        }
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
