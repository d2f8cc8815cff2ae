package org.buluo.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaperCodeTest {

    private static final String LOOK_ALIKE = "0O1ILl2Z5S8BUV";

    @Property
    void itIsReadAsItIsShownHoweverItIsTyped(@ForAll @Size(32) byte[] digest) {
        PaperCode code = PaperCode.of(digest);
        String shown = code.shown();
        List<String> typed = List.of(
                shown,
                shown.toLowerCase(),
                " " + code.text() + " ",
                shown.replace("-", "—"),
                String.join(" ", code.text().split("")),
                fullWidth(shown));
        assertThat(typed).allSatisfy(text -> assertThat(PaperCode.parse(text)).contains(code));
        assertThat(code.text().chars()).noneMatch(c -> LOOK_ALIKE.indexOf(c) >= 0);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    @Property
    void oneWrongCharacterIsNoticed(@ForAll @Size(32) byte[] digest, @ForAll @IntRange(max = 9) int at) {
        String code = PaperCode.of(digest).text();
        List<String> wrong = new ArrayList<>();
        "34679ACDEFGHJKMNPQRTWXY"
                .chars()
                .filter(c -> c != code.charAt(at))
                .forEach(c -> wrong.add(code.substring(0, at) + (char) c + code.substring(at + 1)));
        assertThat(wrong)
                .hasSize(22)
                .allSatisfy(text -> assertThat(PaperCode.parse(text)).isEmpty());
    }

    @Property
    void twoThatChangedPlacesAreNoticed(
            @ForAll @Size(32) byte[] digest, @ForAll @IntRange(max = 9) int one, @ForAll @IntRange(max = 9) int other) {
        char[] letters = PaperCode.of(digest).text().toCharArray();
        if (letters[one] != letters[other]) {
            char kept = letters[one];
            letters[one] = letters[other];
            letters[other] = kept;
            assertThat(PaperCode.parse(new String(letters))).isEmpty();
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(List.of("", "A", "AAAAAAAAAAA", "OOOOOOOOOO", "'; drop table", "AAAAA-AAAA"))
                .allSatisfy(text -> assertThat(PaperCode.parse(text)).isEmpty());
    }
}
