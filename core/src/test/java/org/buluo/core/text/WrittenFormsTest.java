package org.buluo.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WrittenFormsTest {

    @Test
    void traditionalAndVariantCharactersHaveASimpleForm() {
        assertThat(simplified("張國偉劉鳳蘭峯昇栢閆")).isEqualTo("张国伟刘凤兰峰升柏闫");
    }

    @Test
    void simplifiedCharactersStayWhatTheyAre() {
        assertThat(simplified("张国伟欧阳·Abc12")).isEqualTo("张国伟欧阳·Abc12");
    }

    @Property
    void aSimpleFormIsSimple(@ForAll char c) {
        assertThat(Simplified.of(Simplified.of(c))).isEqualTo(Simplified.of(c));
    }

    @Test
    void charactersThatSoundAlikeHaveOneSyllable() {
        assertThat(Syllable.of('伟')).isEqualTo(Syllable.of('玮')).isEqualTo(Syllable.of('衛'));
        assertThat(Syllable.of('欣')).isEqualTo(Syllable.of('鑫')).isNotEqualTo(Syllable.of('星'));
    }

    @Test
    void surnamesHaveTheSoundOfSurnames() {
        assertThat(Syllable.of('曾')).isEqualTo(Syllable.of('增'));
        assertThat(Syllable.of('单')).isEqualTo(Syllable.of('善'));
        assertThat(Syllable.of('解')).isEqualTo(Syllable.of('谢'));
    }

    @Test
    void soundsThatSouthWesternSpeakersMixAreOneBroadSound() {
        assertThat(Syllable.broad('张')).isEqualTo(Syllable.broad('臧'));
        assertThat(Syllable.broad('娜')).isEqualTo(Syllable.broad('拉'));
        assertThat(Syllable.broad('星')).isEqualTo(Syllable.broad('欣'));
        assertThat(Syllable.broad('王')).isNotEqualTo(Syllable.broad('玩'));
    }

    @Test
    void lettersAndUnknownCharactersHaveNoSyllable() {
        assertThat(Syllable.of('A')).isEqualTo(Syllable.NONE);
        assertThat(Syllable.broad('·')).isEqualTo(Syllable.NONE);
        assertThat(Syllable.of('\uE863')).isEqualTo(Syllable.NONE);
    }

    private static String simplified(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(Simplified.of(c));
        }
        return out.toString();
    }

    @Test
    void aCharacterIsSpeltAsItIsTyped() {
        assertThat(Syllable.spelling('许')).isEqualTo("xu");
        assertThat(Syllable.spelling('許')).isEqualTo("xu");
        assertThat(Syllable.spelling('向')).isEqualTo("xiang");
        assertThat(Syllable.spelling('a')).isEmpty();
    }
}
