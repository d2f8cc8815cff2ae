package org.buluo.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudentNumberTest {

    @Test
    void aNumberOfTheFormGCarriesAnIdentityNumber() {
        assertThat(StudentNumber.parse("g42289920100901123x").citizenId())
                .isEqualTo(CitizenId.parse("42289920100901123X"));
    }

    @Test
    void temporaryAndProvincialNumbersCarryNone() {
        assertThat(StudentNumber.parse("L422899201002220017").citizenId().isAbsent())
                .isTrue();
        assertThat(StudentNumber.parse("2019000123").citizenId().isAbsent()).isTrue();
    }

    @Test
    void whatASpreadsheetMadeOfItIsDamaged() {
        assertThat(StudentNumber.parse("4.22899E+17").isDamaged()).isTrue();
        assertThat(StudentNumber.parse("J422899000020191234").isDamaged()).isFalse();
    }

    @Test
    void aDisabilityCardCarriesTheIdentityNumberOfItsHolder() {
        assertThat(DisabilityCardNumber.parse("42289920100901123X43B1").citizenId())
                .isEqualTo(CitizenId.parse("42289920100901123X"));
    }
}
