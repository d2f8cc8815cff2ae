package org.buluo.app.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.buluo.core.correction.RosterOf;
import org.buluo.core.roster.RosterKind;
import org.junit.jupiter.api.Test;

/** What an address of a list of lines means. */
class LineFilterTest {

    private static Map<String, Object> asked(RosterKind kind, String place) {
        return LineFilter.where(
                        CorrectionLines.asked(new RosterOf(kind, place), "/corrections/lines"),
                        LocalDate.of(2019, 12, 31))
                .parameters();
    }

    @Test
    void aRollOfWhichNoRowNamesASchoolIsAListOfItsOwn() {
        assertThat(asked(RosterKind.ROLL, "花坪镇青冈小学")).containsEntry("place", "花坪镇青冈小学");
        assertThat(asked(RosterKind.ROLL, "")).containsEntry("place", "");
        assertThat(asked(RosterKind.POPULATION, "")).doesNotContainKey("place");
    }
}
