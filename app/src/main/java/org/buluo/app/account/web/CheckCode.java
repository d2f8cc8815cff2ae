package org.buluo.app.account.web;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.buluo.app.account.Line;
import org.buluo.app.account.Run;

/**
 * The short code that ties a printed list to the frozen one: the first eight digits of SM3 over the account's
 * fingerprint and each line's place, child, standings and money, in the list's order.
 */
final class CheckCode {

    private static final int DIGITS = 8;

    private final SM3Digest digest = new SM3Digest();

    CheckCode(Run run) {
        add(run.id() + " " + run.fingerprint());
    }

    void add(Line line) {
        add(String.join(
                "\u001f",
                String.valueOf(line.place()),
                String.valueOf(line.childId()),
                line.person().name(),
                line.school(),
                line.aid().name(),
                line.schooling().name(),
                String.valueOf(line.dueFen()),
                String.valueOf(line.paidFen())));
    }

    private void add(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
    }

    /** Of what was added; nothing can be added after it. */
    String text() {
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().withUpperCase().formatHex(out).substring(0, DIGITS);
    }
}
