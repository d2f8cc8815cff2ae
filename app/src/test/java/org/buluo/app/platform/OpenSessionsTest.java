package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenSessionsTest {

    private static final Instant MORNING = Instant.parse("2019-12-31T00:00:00Z");

    private final SettableClock clock = new SettableClock(MORNING);
    private final OpenSessions sessions = new OpenSessions(clock);

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItIs() {
        String key = sessions.begin(SignedIn.system(), "10.0.0.1", "test");
        for (Duration at = Duration.ZERO; at.compareTo(OpenSessions.LONGEST) <= 0; at = at.plusMinutes(30)) {
            clock.set(MORNING.plus(at));
            assertThat(sessions.touch(key)).isTrue();
        }
        clock.set(MORNING.plus(OpenSessions.LONGEST).plusSeconds(1));
        assertThat(sessions.touch(key)).isFalse();
        assertThat(sessions.all()).isEmpty();
    }
}
