package org.buluo.core.linkage.pairing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterPartTest {

    private final RegisterPart part = new RegisterPart(4);

    @ParameterizedTest
    @CsvSource({
        "110101199003070513, 1, 11010119900307051, 3",
        "１１０１０１１９９００３０７０５１３, 1, 11010119900307051, 3",
        "110101 1990-0307 0513, 1, 11010119900307051, 3",
        "110101199003070514, 3, 11010119900307051, 4",
        "110101199013070513, 4, 11010119901307051, 3",
        "110101900307051, 2, 11010119900307051, 3",
        "110101200903070000, 5, 11010120090307000, 0",
        "11010119900307051, 6, 11010119900307051, 0",
        "11010119900307051352, 1, 11010119900307051, 3",
        "4.22822E+17, 0, 0, 0",
        "无, 0, 0, 0",
        "000000000000000000, 0, 0, 0"
    })
    void anIdentityNumberIsReadWithWhatIsWrongWithIt(String text, int state, long body, int check) {
        long code = pack(Field.ID, text);
        assertThat(IdCode.state(code)).isEqualTo(state);
        assertThat(IdCode.body(code)).isEqualTo(body);
        assertThat(IdCode.check(code)).isEqualTo(check);
        assertThat(plain(Field.ID, text)).isIn(0L, code);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 20091231",
        "2009/1/5, 20090105",
        "2009年1月5日, 20090105",
        "２００９-01-05, 20090105",
        "20090105, 20090105",
        "2009-01-05 00:00:00, 20090105",
        "39818, 20090105",
        "2009-02, 20090200",
        "200902, 20090200",
        "2009-13-01, 0",
        "不详, 0"
    })
    void aBirthDateIsReadInEveryFormThatOfficesUse(String text, int date) {
        assertThat(pack(Field.BIRTH, text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"張三, 张三", "张　三, 张三", "欧阳·娜娜, 欧阳娜娜", "𠮷田三, 𠮷田三", "阿卜杜·热合曼·买买提, 阿卜杜热合曼买买提", "ZHANG san, zhangsan"})
    void namesThatDifferOnlyInFormAreEqual(String one, String other) {
        assertThat(pack(Field.NAME, one)).isEqualTo(pack(Field.NAME, other)).isNotZero();
    }

    @ParameterizedTest
    @CsvSource({"大坪村, 大坪村民委员会", "长梁镇, 长梁乡", "長梁鎮, 长梁镇"})
    void placesAreEqualWithoutTheWordsThatOfficesAdd(String one, String other) {
        assertThat(pack(Field.VILLAGE, one))
                .isEqualTo(pack(Field.VILLAGE, other))
                .isNotZero();
    }

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "+86 138-1234-5678, 13812345678",
        "0718-3221234, 7183221234",
        "无, 0",
        "13812345678/13912345678, 13812345678"
    })
    void aPhoneIsItsDigits(String text, long digits) {
        assertThat(pack(Field.PHONE, text)).isEqualTo(digits);
    }

    @Test
    void aNameTypedInPinyinSoundsLikeTheName() {
        assertThat(Names.sound(pack(Field.NAME, "张伟"))).isEqualTo(Names.sound(pack(Field.NAME, "章威")));
        assertThat(Names.sound(pack(Field.NAME, "李一"))).isEqualTo(Names.sound(pack(Field.NAME, "liyi")));
    }

    @Test
    void rowsAreCalledByTheirFirstCellAsItIs() {
        for (String key : new String[] {"a,b", "𠮷1", "é", ""}) {
            part.begin();
            part.key(new Cell().set(key));
        }
        part.close();
        Register register = new Register(java.util.List.of(part));
        assertThat(new String(register.key(1), StandardCharsets.UTF_8)).isEqualTo("𠮷1");
        assertThat(new String(register.key(0), StandardCharsets.UTF_8)).isEqualTo("a,b");
        assertThat(new String(register.key(2), StandardCharsets.UTF_8)).isEqualTo("é");
        assertThat(register.key(3)).isEmpty();
    }

    private static long plain(Field field, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return RegisterPart.packPlain(field, bytes, 0, bytes.length);
    }

    private long pack(Field field, String text) {
        return part.pack(field, new Cell().set(text));
    }
}
