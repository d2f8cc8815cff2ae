package org.buluo.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignTest {

    @Test
    void eachIsSaidInBothLanguagesAndInNoOthersWords() {
        assertThat(Sign.values()).allSatisfy(sign -> {
            assertThat(sign.chinese()).matches("\\p{IsHan}+");
            assertThat(sign.english()).matches("[a-z' ]+");
        });
        assertThat(Arrays.stream(Sign.values()).map(Sign::chinese)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Sign.values()).map(Sign::english)).doesNotHaveDuplicates();
    }

    @Test
    void whatAgreesSpeaksForOnePersonAndWhatDiffersForTwo() {
        assertThat(Sign.values())
                .allSatisfy(sign -> assertThat(sign.speaksForOne())
                        .isEqualTo(!sign.name().matches("OTHER_.*|SEVERAL_.*|.*_CONTRADICT")));
    }
}
