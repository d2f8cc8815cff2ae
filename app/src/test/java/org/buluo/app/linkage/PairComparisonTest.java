package org.buluo.app.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.linkage.ComparedField.Agreement;
import org.buluo.files.intake.heading.Field;
import org.junit.jupiter.api.Test;

class PairComparisonTest {

    private static final String ID = "422822200907151011";
    private static final String TURNED = "422822200901751011";

    @Test
    void aNumberIsNeverShownInFullButSaysWhereItDiffers() {
        ComparedField id = compared(side(Map.of(Field.ID, ID)), side(Map.of(Field.ID, TURNED)))
                .get("ID");
        assertThat(id.agreement()).isEqualTo(Agreement.DIFFERENT);
        assertThat(id.positions()).containsExactly(12, 13);
        assertThat(id.left().text()).isEqualTo("••••••••••••••1011");
        assertThat(id.left().marks().get(11)).isTrue();
        assertThat(id.left().marks().get(17)).isFalse();
        assertThat(PairComparison.masked("123")).isEqualTo("•••");
        assertThat(PairComparison.masked("")).isEmpty();
    }

    @Test
    void waysOfWritingAreNoDifference() {
        Map<String, ComparedField> fields = compared(
                side(Map.of(Field.NAME, "阿依古丽•买买提", Field.BIRTH, "2009/7/15", Field.PHONE, "138 0000 1234")),
                side(Map.of(Field.NAME, "阿依古丽·买买提", Field.BIRTH, "20090715", Field.PHONE, "13800001234")));
        assertThat(fields.values()).extracting(ComparedField::agreement).containsOnly(Agreement.SAME);
    }

    @Test
    void aShortFormIsCloseAndSilenceIsNoDifference() {
        Map<String, ComparedField> fields = compared(
                side(Map.of(Field.SCHOOL, "花坪镇小学", Field.GRADE, "四年级")), side(Map.of(Field.SCHOOL, "建始县花坪镇小学")));
        assertThat(fields.get("SCHOOL").agreement()).isEqualTo(Agreement.CLOSE);
        assertThat(fields.get("GRADE").agreement()).isEqualTo(Agreement.ONE_SIDED);
    }

    @Test
    void aNumberTellsTheBirthDateAndThePupilsNumberTheIdentityNumber() {
        Map<String, ComparedField> fields =
                compared(side(Map.of(Field.ID, ID)), side(Map.of(Field.STUDENT_NUMBER, "G" + ID)));
        assertThat(fields.get("ID").agreement()).isEqualTo(Agreement.SAME);
        assertThat(fields.get("ID").right().from()).isEqualTo("linkage.from.student");
        assertThat(fields.get("BIRTH").left().from()).isEqualTo("linkage.from.id");
    }

    @Test
    void whatNobodyAskedForKeepsItsLongNumbersHidden() {
        ReceivedSide side = new ReceivedSide(
                LocalDate.EPOCH, List.of("姓名", "备注"), List.of("向小鱼", "母亲 13800001234"), Map.of(Field.NAME, 0));
        assertThat(PairComparison.of(side, side).leftOnly())
                .containsExactly(new PairComparison.OtherCell("备注", "母亲 ***1234"));
    }

    private static ReceivedSide side(Map<Field, String> cells) {
        List<Field> order = List.copyOf(cells.keySet());
        return new ReceivedSide(
                LocalDate.of(2019, 9, 1),
                order.stream().map(Enum::name).toList(),
                order.stream().map(cells::get).toList(),
                order.stream().collect(Collectors.toMap(Function.identity(), order::indexOf)));
    }

    private static Map<String, ComparedField> compared(ReceivedSide left, ReceivedSide right) {
        return PairComparison.of(left, right).fields().stream()
                .collect(Collectors.toMap(
                        field -> field.key().substring("linkage.field.".length()), Function.identity()));
    }
}
