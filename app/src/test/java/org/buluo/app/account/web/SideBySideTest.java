package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.buluo.app.account.web.SideBySide.Cell;
import org.buluo.files.intake.heading.Field;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static StatedRow row(int index, Map<Field, String> cells) {
        return new StatedRow(index, "名单.csv", "", index + 2, "roll", null, cells);
    }

    @Test
    void whatDiffersFromMostIsMarkedAndWhatIsOnlyWrittenOtherwiseIsNot() {
        SideBySide beside = SideBySide.of(
                List.of(
                        row(0, Map.of(Field.NAME, "向明", Field.BIRTH, "20091231", Field.SCHOOL, "甲小学")),
                        row(1, Map.of(Field.NAME, "向 明", Field.BIRTH, "2009-12-31", Field.SCHOOL, "乙小学")),
                        row(2, Map.of(Field.NAME, "向朋", Field.BIRTH, "2009年12月31日", Field.SCHOOL, ""))),
                false);
        Map<Field, SideBySide.Said> lines = new java.util.EnumMap<>(Field.class);
        beside.lines().forEach(said -> lines.put(said.field(), said));
        assertThat(lines.get(Field.NAME).cells().stream().map(Cell::differs)).containsExactly(false, false, true);
        assertThat(lines.get(Field.BIRTH).differs()).isFalse();
        assertThat(lines.get(Field.SCHOOL).differs()).isTrue();
        assertThat(lines.get(Field.SCHOOL).cells().stream().map(Cell::differs)).containsExactly(false, true, false);
    }

    @Test
    void numbersThatEndAlikeAreMaskedAndStillToldApart() {
        SideBySide beside = SideBySide.of(
                List.of(
                        row(0, Map.of(Field.ID, "422822200912310013")),
                        row(1, Map.of(Field.ID, "422822200912310013")),
                        row(2, Map.of(Field.ID, "422823200912310013"))),
                false);
        SideBySide.Said said = beside.lines().get(0);
        assertThat(said.cells().stream().map(Cell::text)).containsOnly("****0013");
        assertThat(said.cells().stream().map(Cell::differs)).containsExactly(false, false, true);
    }
}
