package org.buluo.core.linkage.pairing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainCellsTest {

    private final RegisterPart part = new RegisterPart(4);

    @Property(tries = 3000)
    void aCellPackedFromItsBytesIsPackedAsFromItsCharacters(@ForAll Field field, @ForAll @From("cells") String text) {
        assertThat(plain(field, text)).isIn(0L, part.pack(field, new Cell().set(text)));
    }

    @Property
    void whatIsWrittenAsMostCellsAreIsPackedFromItsBytes(
            @ForAll @From("names") String name, @ForAll @From("dates") String date) {
        assertThat(plain(Field.NAME, name)).isNotZero().isEqualTo(part.pack(Field.NAME, new Cell().set(name)));
        assertThat(plain(Field.BIRTH, date)).isNotZero().isEqualTo(part.pack(Field.BIRTH, new Cell().set(date)));
    }

    @Example
    void anIdentityNumberAndAMobileTelephoneArePackedFromTheirBytes() {
        assertThat(IdCode.state(plain(Field.ID, "110101199003070513"))).isEqualTo(IdCode.SOUND);
        assertThat(plain(Field.PHONE, "13812345678")).isEqualTo(13_812_345_678L);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(2).ofMaxLength(4);
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.integers()
                .between(1900, 2020)
                .flatMap(year -> Arbitraries.integers()
                        .between(1, 12)
                        .map(month -> "%d-%02d-%02d".formatted(year, month, 1 + (year * month) % 28)));
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> anything =
                Arbitraries.strings().withChars("0123456789Xx-/. 张三王é𠮷１年月日").ofMaxLength(20);
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789X").ofMinLength(11).ofMaxLength(18);
        return Arbitraries.oneOf(anything, digits, names(), dates());
    }

    private static long plain(Field field, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return RegisterPart.packPlain(field, bytes, 0, bytes.length);
    }
}
