package org.buluo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.buluo.core.identity.CitizenId.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of 422899, a county code that was never assigned. */
class CitizenIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"42289920100901123X", "422899201203152044", "422899201312310013", "42289920120315009X"})
    void aNumberWithTheRightCheckCharacterIsSound(String number) {
        CitizenId id = CitizenId.parse(number);
        assertThat(id.state()).isEqualTo(State.VALID);
        assertThat(id.digits()).isEqualTo(number);
    }

    @Test
    void birthAndSexAreReadFromTheNumber() {
        CitizenId id = CitizenId.parse("42289920100901123X");
        assertThat(id.birth()).isEqualTo(LocalDate.of(2010, 9, 1));
        assertThat(id.sex()).isEqualTo(Sex.MALE);
        assertThat(CitizenId.parse("422899201203152044").sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void aBirthDateThatDoesNotExistIsNoProofEvenWithTheRightCheckCharacter() {
        CitizenId id = CitizenId.parse("422899200702291116");
        assertThat(id.state()).isEqualTo(State.IMPOSSIBLE_DATE);
        assertThat(id.birth()).isNull();
        assertThat(id.isSound()).isFalse();
    }

    @Test
    void aFifteenDigitNumberIsReadAsItsEighteenDigitForm() {
        CitizenId old = CitizenId.parse("422899820520001");
        assertThat(old.state()).isEqualTo(State.FIFTEEN);
        assertThat(old.digits()).isEqualTo("422899198205200017");
        assertThat(old.code()).isEqualTo(CitizenId.parse("422899198205200017").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "４２２８９９２０１００９０１１２３Ｘ",
                " 422899 20100901 123x ",
                "'42289920100901123X",
                "42289920100901123X43",
                "42289920100901123X43B1"
            })
    void widthBlanksSmallXApostropheAndADisabilityCardsTailAreFine(String cell) {
        assertThat(CitizenId.parse(cell)).isEqualTo(CitizenId.parse("42289920100901123X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.22899E+17", "4.22822201001011E+17", "422899201009011000"})
    void whatASpreadsheetMadeOfANumberIsDamaged(String cell) {
        assertThat(CitizenId.parse(cell).state()).isEqualTo(State.DAMAGED);
        assertThat(CitizenId.parse(cell).hasCode()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"42289920100901124X, WRONG_CHECK", "4228992010, OTHER", "E1234567, OTHER", "无, ABSENT", "'', ABSENT"})
    void everythingElseSaysWhatItIs(String cell, State state) {
        assertThat(CitizenId.parse(cell).state()).isEqualTo(state);
    }

    @Test
    void itIsNeverPrintedInClear() {
        assertThat(CitizenId.parse("42289920100901123X").toString())
                .doesNotContain("422899")
                .endsWith("123X");
        assertThat(StudentNumber.parse("G42289920100901123X").toString()).doesNotContain("2010");
    }

    @Property
    void everySingleWrongDigitIsDetected(
            @ForAll @LongRange(min = 10_000_000_000_000_000L, max = 99_999_999_999_999_999L) long body,
            @ForAll @IntRange(min = 0, max = 16) int position,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        String digits = String.valueOf(body);
        int wrong = (digits.charAt(position) - '0' + shift) % 10;
        String other = digits.substring(0, position) + wrong + digits.substring(position + 1);
        assertThat(CheckDigit.of(Long.parseLong(other))).isNotEqualTo(CheckDigit.of(body));
    }

    @Property
    void aSlipIsSymmetricAndNeverFoundInOneNumber(
            @ForAll @LongRange(min = 10_000_000_000_000_000L, max = 99_999_999_999_999_999L) long body,
            @ForAll @IntRange(min = 0, max = 15) int position) {
        CitizenId one = new CitizenId(body * 11 + CheckDigit.of(body), State.VALID);
        char[] digits = one.digits().toCharArray();
        char swapped = digits[position];
        digits[position] = digits[position + 1];
        digits[position + 1] = swapped;
        long other = Long.parseLong(new String(digits, 0, 17));
        CitizenId two = new CitizenId(other * 11 + one.code() % 11, State.WRONG_CHECK);
        assertThat(Slip.between(one, one)).isFalse();
        assertThat(Slip.between(one, two)).isEqualTo(one.code() != two.code());
        assertThat(Slip.between(two, one)).isEqualTo(Slip.between(one, two));
    }
}
