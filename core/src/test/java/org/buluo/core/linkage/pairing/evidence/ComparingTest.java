package org.buluo.core.linkage.pairing.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.buluo.core.linkage.pairing.AVillage;
import org.buluo.core.linkage.pairing.row.Cell;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.core.linkage.pairing.row.Names;
import org.buluo.core.linkage.pairing.row.RegisterPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingTest {

    private final RegisterPart part = new RegisterPart(1);

    @ParameterizedTest
    @CsvSource({
        "张三丰, 張三丰, EQUAL",
        "张伟明, 章威明, SOUND",
        "张志明, 张自明, BROAD_SOUND",
        "张志明, 张明志, ORDER",
        "张志明, 张明, ADDED",
        "张志明, 志明, ADDED",
        "张志明, 张志强, ONE_DIFFERS",
        "张志明, 李志明, GIVEN_ONLY",
        "张志明, 张海涛, SURNAME_ONLY",
        "张三, 张海, SURNAME_ONLY",
        "张志明, 李志强, ONE_AGREES",
        "张志明, 李海涛, OTHER"
    })
    void namesAgreeInLevels(String one, String other, NameLevel level) {
        assertThat(names(one, other)).isEqualTo(level);
        assertThat(names(other, one)).isEqualTo(level);
    }

    @Test
    void aLongNameThatAFormCutIsTheSameWithMoreCharacters() {
        Map<Long, String> texts = new HashMap<>();
        texts.put(pack(Field.NAME, "阿卜杜热合曼"), "阿卜杜热合曼");
        NameComparing comparing = new NameComparing(texts);
        long whole = pack(Field.NAME, "阿卜杜热合曼");
        long cut = pack(Field.NAME, "阿卜杜热");
        assertThat(comparing.compare(whole, Names.sound(whole), cut, Names.sound(cut)))
                .isEqualTo(NameLevel.ADDED);
    }

    @ParameterizedTest
    @CsvSource({
        "42282220090101123, 42282220090101123, EQUAL",
        "42282220090101123, 42282220090101124, NEAR_SOUND",
        "42282220090101123, 42282220090101132, NEAR_SOUND",
        "42282220090101123, 42282220090101456, SAME_PLACE_AND_DAY",
        "42282220090101123, 42282320090101124, FEW_DIGITS",
        "42282220090101123, 43011120090101124, SAME_DAY",
        "42282220090101123, 43011120110709456, DIFFERENT"
    })
    void soundNumbersAgreeInLevels(String one, String other, IdLevel level) {
        assertThat(ids(AVillage.id(one), AVillage.id(other))).isEqualTo(level);
    }

    @Test
    void damagedNumbersAgreeInLevels() {
        String sound = AVillage.id("42282220090101123");
        char wrong = sound.charAt(17) == '1' ? '2' : '1';
        assertThat(ids(sound, sound.substring(0, 17) + wrong)).isEqualTo(IdLevel.EQUAL_UNSOUND);
        assertThat(ids(sound, sound.substring(0, 6) + sound.substring(8, 17))).isEqualTo(IdLevel.EQUAL_OLD);
        assertThat(ids(sound, sound.substring(0, 15) + "000")).isEqualTo(IdLevel.EQUAL_CUT);
        assertThat(ids(sound, "42282220090111123" + sound.charAt(17))).isEqualTo(IdLevel.NEAR_DAMAGED);
        for (int i = 0; i < 18; i++) {
            assertThat(ids(sound, sound.substring(0, i) + sound.substring(i + 1)))
                    .as("without digit " + i)
                    .isIn(IdLevel.NEAR_DAMAGED, IdLevel.MISSING);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20090105, 20090105, EQUAL",
        "20090105, 20090501, SWAPPED",
        "20090105, 20090106, NEAR",
        "20090105, 20080105, NEAR",
        "20090105, 20090215, LUNAR",
        "20090105, 20090920, SAME_YEAR",
        "20090105, 20100920, NEAR_YEAR",
        "20090105, 20140920, FAR",
        "20090100, 20090105, NEAR",
        "0, 20090105, MISSING"
    })
    void birthDatesAgreeInLevels(int one, int other, BirthLevel level) {
        assertThat(BirthComparing.compare(one, other)).isEqualTo(level);
        assertThat(BirthComparing.compare(other, one)).isEqualTo(level);
    }

    private NameLevel names(String one, String other) {
        long a = pack(Field.NAME, one);
        long b = pack(Field.NAME, other);
        return new NameComparing(Map.of()).compare(a, Names.sound(a), b, Names.sound(b));
    }

    private IdLevel ids(String one, String other) {
        long a = pack(Field.ID, one);
        long b = pack(Field.ID, other);
        return a == 0 || b == 0 ? IdLevel.MISSING : IdComparing.compare(a, b);
    }

    private long pack(Field field, String text) {
        return part.pack(field, new Cell().set(text));
    }
}
