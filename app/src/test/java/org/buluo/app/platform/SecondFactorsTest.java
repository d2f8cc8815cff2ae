package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.buluo.app.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondFactorsTest extends ConsoleTest {

    private static final int AT_ONCE = 8;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private SignedIn opened(String login) {
        accounts.open(new NewAccount(login, login, Role.LEADER, Scope.wholeCounty()), "meadow-clock-64-bridge");
        return accounts.find(login).orElseThrow();
    }

    /** How many of several that do the same at once succeed. */
    private static long atOnce(int times, Callable<Boolean> act) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(pool.submit(act));
            }
            long done = 0;
            for (Future<Boolean> each : all) {
                done += each.get() ? 1 : 0;
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theSecretIsSealedAndRecoveryCodesAreNotThere() {
        SignedIn who = opened("sf-sealed");
        SecondFactor.Enrolment enrolment = factors.chosen().enrol(who, "不落");
        assertThat(factors.set(who, enrolment, "000000x")).isFalse();
        assertThat(factors.has(who.id())).isFalse();
        assertThat(factors.set(who, enrolment, Totp.codeAt(enrolment.secret(), Instant.now())))
                .isTrue();
        List<String> codes = factors.newRecoveryCodes(who.id());
        byte[] kept = database.sql("select secret from platform.second_factor where account_id = :id")
                .param("id", who.id())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(enrolment.secret(), StandardCharsets.ISO_8859_1));
        String row = database.sql(
                        "select string_agg(c::text, ' ') from platform.recovery_code c where account_id = :id")
                .param("id", who.id())
                .query(String.class)
                .single();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().noneMatch(row::contains);
    }

    @Test
    void anAnswerThatSeveralGiveAtOnceIsTakenOnce() throws Exception {
        SignedIn who = opened("sf-once");
        SecondFactor.Enrolment enrolment = factors.chosen().enrol(who, "不落");
        Instant then = Instant.now();
        assertThat(factors.set(who, enrolment, Totp.codeAt(enrolment.secret(), then.minusSeconds(30))))
                .isTrue();
        String code = Totp.codeAt(enrolment.secret(), Instant.now());
        assertThat(atOnce(AT_ONCE, () -> factors.accept(who.id(), code))).isLessThanOrEqualTo(1);
        String recovery = factors.newRecoveryCodes(who.id()).get(3);
        assertThat(atOnce(AT_ONCE, () -> factors.accept(who.id(), recovery))).isEqualTo(1);
        assertThat(factors.recoveryCodesLeft(who.id())).isEqualTo(9);
    }

    @Test
    void guessesThatComeAtOnceAreNotHeardTogether() throws Exception {
        long heard = atOnce(40, () -> attempts.begin("sf-many", "192.0.2.1").isHeard());
        assertThat(heard).isEqualTo(BackOff.FREE + 1);
    }

    @Test
    void anAddressFromWhichManyGuessesComeWaits() {
        for (int i = 0; i < BackOff.ADDRESS_FREE; i++) {
            assertThat(attempts.begin("sf-spread-" + i, "192.0.2.2").isHeard()).isTrue();
        }
        assertThat(attempts.begin("sf-spread-more", "192.0.2.2").isHeard()).isFalse();
        assertThat(attempts.begin("sf-spread-more", "192.0.2.3").isHeard()).isTrue();
    }
}
