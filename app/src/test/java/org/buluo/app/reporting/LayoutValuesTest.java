package org.buluo.app.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.account.ChildLine;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.core.account.Lists;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.time.Term;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.layout.LayoutField;
import org.junit.jupiter.api.Test;

class LayoutValuesTest {

    private static final ChildLine CHILD = new ChildLine(
            null, SchoolStanding.ENROLLED, "", null, "", "", Set.of(), new Lists(0), 0, List.of(), List.of());
    private static final Map<Field, Integer> COLUMNS =
            Map.of(Field.BANK, 0, Field.BANK_CARD, 1, Field.HOLDER, 2, Field.RESULT, 3, Field.DATE, 4);

    private static ReceivedRow row(RosterKind kind, String... cells) {
        return new ReceivedRow(new RowPlace(1, "x", 1), "x", kind, null, List.of(), List.of(cells), COLUMNS);
    }

    private static String account(ReceivedRow... rows) {
        LayoutValues values = new LayoutValues(
                null, CHILD, List.of(rows), "", Term.parse("2019-autumn").orElseThrow());
        return values.apply(LayoutField.BANK) + "|" + values.apply(LayoutField.BANK_CARD) + "|"
                + values.apply(LayoutField.HOLDER);
    }

    @Test
    void bankCardAndHolderAreOneRowsAndNeverOfAPaymentThatFailed() {
        ReceivedRow register = row(RosterKind.REGISTERED_POOR, "农商行", "", "李四", "", "");
        ReceivedRow old = row(RosterKind.BANK_RETURN, "", "62 01", "王五", "成功", "2019-03-01");
        ReceivedRow late = row(RosterKind.BANK_RETURN, "邮储", "6202", "", "成功", "2019-09-01");
        ReceivedRow failed = row(RosterKind.BANK_RETURN, "工行", "6203", "赵六", "退汇", "2019-11-01");
        assertThat(account(register, old)).isEqualTo("|6201|王五");
        assertThat(account(old, failed, late)).isEqualTo("邮储|6202|");
        assertThat(account(register, failed)).isEqualTo("||");
        assertThat(account(late, row(RosterKind.REGISTERED_POOR, "农商行", "6200", "李四", "", "")))
                .isEqualTo("农商行|6200|李四");
    }
}
