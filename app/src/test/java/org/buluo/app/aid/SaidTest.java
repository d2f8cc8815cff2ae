package org.buluo.app.aid;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What strangers may say: something, and no more than a field holds. */
class SaidTest {

    @Test
    void itSaysSomethingAndATelephoneHoldsNoWords() {
        assertThat(new Said("", "", "漏了一个孩子").isSound()).isTrue();
        assertThat(new Said("王某", "0718-3222222 转 2", "漏了一个孩子").isSound()).isTrue();
        assertThat(new Said("王某", "", "  ").isSound()).isFalse();
        assertThat(new Said("王某", "请来电", "漏了").isSound()).isFalse();
        assertThat(new Said("", "", "漏".repeat(Said.REASON)).isSound()).isTrue();
        assertThat(new Said("", "", "漏".repeat(Said.REASON + 1)).isSound()).isFalse();
        assertThat(new Said("王".repeat(Said.NAME + 1), "", "漏了").isSound()).isFalse();
    }

    @Property(tries = 200)
    void whatIsSoundHoldsNoMoreThanItsFieldsAndTellsNothingInALog(
            @ForAll String name, @ForAll String phone, @ForAll String reason) {
        Said said = new Said(name, phone, reason);
        if (said.isSound()) {
            assertThat(said.reason().codePointCount(0, said.reason().length())).isBetween(1, Said.REASON);
            assertThat(said.phone()).hasSizeLessThanOrEqualTo(Said.PHONE);
        }
        assertThat(said.toString()).matches("Said\\[\\d+ characters]");
    }
}
