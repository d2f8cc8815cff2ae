package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final SignedIn WHO = new SignedIn(1, "aid", "向明", Role.AID_OFFICE, Scope.wholeCounty(), "", true);

    private final Totp totp = new Totp();

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreTheStandardsOwn(long second, String code) {
        Instant now = Instant.ofEpochSecond(second);
        assertThat(Totp.codeAt(SECRET, now)).isEqualTo(code);
        assertThat(totp.accept(SECRET, code, -1, now)).hasValue(second / 30);
    }

    @Property
    void aCodeCountsOnceAndOnlyNearItsTime(@ForAll @LongRange(min = 90, max = 20_000_000_000L) long second) {
        Instant now = Instant.ofEpochSecond(second);
        String code = Totp.codeAt(SECRET, now);
        long step = totp.accept(SECRET, code.substring(0, 3) + " " + code.substring(3), -1, now)
                .orElseThrow();
        assertThat(totp.accept(SECRET, code, step, now)).isEmpty();
        assertThat(totp.accept(SECRET, code, -1, now.plusSeconds(30))).isPresent();
        Instant later = now.plusSeconds(90);
        boolean repeats = code.equals(Totp.codeAt(SECRET, later))
                || code.equals(Totp.codeAt(SECRET, later.minusSeconds(30)))
                || code.equals(Totp.codeAt(SECRET, later.plusSeconds(30)));
        assertThat(totp.accept(SECRET, code, -1, later).isPresent()).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "２８７０８２"})
    void whatIsNoCodeIsRefused(String answer) {
        assertThat(totp.accept(SECRET, answer, -1, Instant.ofEpochSecond(59))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("不落建始县")
    void aDeviceReadsTheSecretFromTheAddress(String issuer) {
        SecondFactor.Enrolment enrolment = totp.enrol(WHO, issuer);
        String typed = enrolment.typed().replace(" ", "");
        assertThat(typed).matches("[A-Z2-7]{32}");
        assertThat(enrolment.address())
                .startsWith("otpauth://totp/%E4%B8%8D")
                .contains(":aid?secret=" + typed + "&issuer=%E4%B8%8D");
        assertThat(Base32.decode(typed)).isEqualTo(enrolment.secret());
        assertThat(enrolment.toString()).doesNotContain(typed);
        assertThat(totp.enrol(WHO, issuer).secret()).isNotEqualTo(enrolment.secret());
    }
}
