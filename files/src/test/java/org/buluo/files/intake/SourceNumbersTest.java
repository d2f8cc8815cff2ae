package org.buluo.files.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceNumbersTest {

    @Test
    void theLastSheetOfAFileStandsBeforeTheFirstOfTheNext() {
        SourceNumbers first = SourceNumbers.ofFile(0);
        int last = -1;
        while (!first.isUsedUp()) {
            last = first.next();
        }
        assertThat(last)
                .isEqualTo(SourceNumbers.MOST_SHEETS - 1)
                .isLessThan(SourceNumbers.ofFile(1).next());
    }
}
