package org.buluo.app.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.Codec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoredHouseholdTest extends ConsoleTest {

    @Autowired
    private Codec codec;

    @Test
    void aHouseholdComesBackAsItWasWhateverItsNamesHold() {
        List<Relative> household = List.of(
                new Relative(7, "向小荷", 2012, "花坪镇中心小学"),
                new Relative(8, "", 0, ""),
                new Relative(9, "阿依|古丽", 2010, "甲 乙"));
        assertThat(StoredHousehold.open(codec, StoredHousehold.seal(codec, household)))
                .isEqualTo(household);
    }

    @Test
    void aLineBreakInANameTearsNoHouseholdApart() {
        byte[] sealed = StoredHousehold.seal(codec, List.of(new Relative(7, "向\n小\t荷", 2012, "")));
        assertThat(StoredHousehold.open(codec, sealed)).containsExactly(new Relative(7, "向 小 荷", 2012, ""));
    }

    @Test
    void nobodyElseIsNothing() {
        assertThat(StoredHousehold.seal(codec, List.of())).isNull();
        assertThat(StoredHousehold.open(codec, null)).isEmpty();
    }
}
