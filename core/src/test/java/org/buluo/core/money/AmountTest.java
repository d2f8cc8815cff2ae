package org.buluo.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.buluo.core.money.Amount.Bad;
import org.buluo.core.money.Amount.Empty;
import org.buluo.core.money.Amount.Fault;
import org.buluo.core.money.Amount.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1250",
                "1250.0",
                "1,250.00",
                "¥1,250.00",
                "￥1250",
                "１２５０．００",
                "1250元",
                " 1 250 ",
                "1.25E3",
                "+1250"
            })
    void aSumIsReadInEveryWayThatPeopleWriteIt(String cell) {
        assertThat(Amount.parse(cell)).isEqualTo(new Stated(Fen.of(125_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "-250, NEGATIVE",
        "250.005, FINER_THAN_A_FEN",
        "'1,000,000.01', TOO_LARGE",
        "见附表, NO_NUMBER",
        "12,50, NO_NUMBER",
        "., NO_NUMBER",
        "1e999, TOO_LARGE"
    })
    void aCellThatCannotBeASumSaysWhy(String cell, String fault) {
        String text = cell.equals("12") ? "12,50" : cell;
        Fault expected = cell.equals("12") ? Fault.NO_NUMBER : Fault.valueOf(fault);
        assertThat(Amount.parse(text)).isEqualTo(new Bad(expected));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "¥"})
    void anEmptyCellIsEmpty(String cell) {
        assertThat(Amount.parse(cell)).isEqualTo(new Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000", "1,000,000.00", "0", "0.00", "-0"})
    void theLimitItselfAndNothingAreSums(String cell) {
        assertThat(Amount.parse(cell)).isInstanceOf(Stated.class);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll @LongRange(min = 0, max = 100_000_000) long fen) {
        assertThat(Amount.parse(Fen.of(fen).yuan())).isEqualTo(new Stated(Fen.of(fen)));
    }
}
