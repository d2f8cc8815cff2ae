package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageSendersTest {

    private static final Instant NOW = Instant.parse("2019-11-04T08:00:00Z");

    private final PageSenders senders = new PageSenders();

    private boolean takes(long notice, String address, Duration later) {
        return senders.takes(notice, address, NOW.plus(later));
    }

    @Test
    void oneAddressHandsInThreeADayAtANoticeAndOthersAreNotHeldBack() {
        for (int i = 0; i < PageSenders.MOST; i++) {
            assertThat(takes(1, "10.0.0.1", Duration.ofMinutes(i))).isTrue();
        }
        assertThat(takes(1, "10.0.0.1", Duration.ofHours(23))).isFalse();
        assertThat(takes(1, "10.0.0.2", Duration.ofHours(23))).isTrue();
        assertThat(takes(2, "10.0.0.1", Duration.ofHours(23))).isTrue();
        assertThat(takes(1, "10.0.0.1", Duration.ofHours(24))).isTrue();
        assertThat(takes(1, "10.0.0.1", Duration.ofHours(24))).isFalse();
    }
}
