package org.buluo.app.aid;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.stereotype.Component;

/**
 * How often somebody handed something in at a notice's page within a day, so that nobody alone holds a list up. An
 * address is kept in memory as a digest under a key that ends with the process: who objected can't be found out from it. It is
 * counted for each notice by itself, since many families of a village may share one address.
 */
@Component
class PageSenders {

    /** So often from one address at one notice's page. */
    static final int MOST = 3;

    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_KEPT = 10_000;
    private static final int KEY_BYTES = 32;

    private final byte[] key = new byte[KEY_BYTES];
    private final Map<String, List<Instant>> sent = new HashMap<>();

    PageSenders() {
        new SecureRandom().nextBytes(key);
    }

    /** @return false when so many came from this address that one more is not taken */
    synchronized boolean takes(long notice, String address, Instant now) {
        if (sent.size() > MOST_KEPT) {
            sent.values().removeIf(times -> isOver(times, now));
        }
        List<Instant> times = sent.computeIfAbsent(digest(notice + " " + address), sender -> new ArrayList<>());
        times.removeIf(time -> isOver(time, now));
        return times.size() < MOST && times.add(now);
    }

    private static boolean isOver(List<Instant> times, Instant now) {
        return times.stream().allMatch(time -> isOver(time, now));
    }

    private static boolean isOver(Instant time, Instant now) {
        return !time.plus(DAY).isAfter(now);
    }

    private String digest(String sender) {
        byte[] bytes = sender.getBytes(StandardCharsets.UTF_8);
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(bytes, 0, bytes.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
