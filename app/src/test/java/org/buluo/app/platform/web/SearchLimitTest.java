package org.buluo.app.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buluo.app.platform.SettableClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchLimitTest {

    private static final Instant NOON = Instant.parse("2019-12-31T04:00:00Z");

    private final SettableClock clock = new SettableClock(NOON);
    private final SearchLimit limit = new SearchLimit(2, clock);

    private MockHttpServletResponse ask(String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/children/search");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        boolean goesOn = limit.preHandle(request, response, this);
        assertThat(goesOn).isEqualTo(response.getStatus() == 200);
        return response;
    }

    @Test
    void anAddressThatAsksTooOftenIsToldHowLongToWaitAndOthersAreNot() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(ask("10.0.0.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("10.0.0.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("7");
        assertThat(ask("10.0.0.2").getStatus()).isEqualTo(200);
        clock.set(NOON.plusSeconds(7));
        assertThat(ask("10.0.0.1").getStatus()).isEqualTo(200);
        assertThat(ask("10.0.0.1").getStatus()).isEqualTo(429);
    }

    /** Whatever the pace: in any minute no more is let through than what was there and what came. */
    @Property
    void noPaceGetsMoreThanTheLimit(
            @ForAll @IntRange(min = 1, max = 100) int perMinute, @ForAll @IntRange(max = 2000) int everyMillis) {
        Bucket bucket = new Bucket(perMinute, NOON);
        int through = 0;
        for (int i = 0; i < 500; i++) {
            Instant now = NOON.plusMillis((long) i * everyMillis);
            Duration wait = bucket.take(now);
            through += wait.isZero() ? 1 : 0;
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1));
            long came = Duration.between(NOON, now).toMillis() * perMinute / 60_000;
            assertThat(through).isLessThanOrEqualTo((int) (perMinute + came + 1));
        }
    }
}
