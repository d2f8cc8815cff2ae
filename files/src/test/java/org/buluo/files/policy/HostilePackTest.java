package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that would tire or confuse a parser: each is refused in words, with its place where there is one. */
class HostilePackTest {

    private static final String PACK = new String(PackFile.hubei2019Text(), StandardCharsets.UTF_8);

    private static PackFault first(String text) {
        return first(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PackFault first(byte[] text) {
        List<PackFault> faults = PackFile.read(text).faults();
        assertThat(faults).isNotEmpty();
        return faults.get(0);
    }

    @Test
    void aliasesThatGrowWithoutEndAreToldAtTheirLine() {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'l'; c++) {
            bomb.append(c + ": &" + c + " [" + ("*" + (char) (c - 1) + ",").repeat(9) + "]\n");
        }
        assertThat(first(bomb.toString())).satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(6);
            assertThat(fault.chinese()).contains("锚点和别名");
        });
    }

    @Test
    void bracketsWithoutEndAreToldAndExhaustNothing() {
        assertThat(first("[".repeat(200_000)).chinese()).contains("嵌套超过");
    }

    @Test
    void whatNoPackIsAsLargeAsIsNotEvenRead() {
        assertThat(first(("# " + "字".repeat(100_000) + "\n").repeat(2)).chinese())
                .contains("300KB");
    }

    @Test
    void aTabIsToldAsATab() {
        assertThat(first(PACK.replaceFirst("\n  - id", "\n\t- id"))).satisfies(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.chinese()).contains("制表符");
            assertThat(fault.english()).contains("TAB");
        });
    }

    @Test
    void aControlCharacterIsToldWithItsPlace() {
        assertThat(first("a: 1\nb: \u0007\n")).satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(4);
            assertThat(fault.chinese()).contains("U+0007");
        });
        assertThat(first("PK\u0003\u0004\0\0").chinese()).contains("控制字符");
    }

    @Test
    void anotherEncodingIsToldAndNotGuessed() {
        assertThat(first(PACK.getBytes(Charset.forName("GB18030"))).chinese()).contains("UTF-8");
        assertThat(first(PACK.getBytes(StandardCharsets.UTF_16)).chinese()).contains("UTF-8");
    }

    @Test
    void aSecondPackInTheSameFileIsToldWhereItBegins() {
        assertThat(first(PACK + "\n---\n" + PACK)).satisfies(fault -> {
            assertThat(fault.line()).isGreaterThan(1);
            assertThat(fault.chinese()).contains("---");
        });
    }

    @Test
    void ofManyFaultsTheFirstAreShownAndTheOthersCounted() {
        List<PackFault> faults = PackFile.read(("x: 1\n".repeat(1000)).getBytes(StandardCharsets.UTF_8))
                .faults();
        assertThat(faults).hasSize(201);
        assertThat(faults.get(200).chinese()).isEqualTo("另有799处，请先改以上各处");
    }
}
