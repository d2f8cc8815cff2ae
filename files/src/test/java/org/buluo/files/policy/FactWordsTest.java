package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import org.buluo.core.policy.Category;

class FactWordsTest {

    @Property(tries = 300)
    void theOrderCaseAndSpacingOfCategoriesDoNotMatter(@ForAll @NotEmpty Set<Category> held, @ForAll long seed) {
        List<String> words = new ArrayList<>();
        held.forEach(category -> words.add(" " + category.code().toUpperCase(Locale.ROOT) + " "));
        Collections.shuffle(words, new Random(seed));
        assertThat(FactWords.categories(String.join(";", words))).contains(held);
    }

    @Property(tries = 300)
    void oneWordThatIsNoCategoryMakesTheWholeCellNotKnown(
            @ForAll @NotEmpty Set<Category> held, @ForAll @IntRange(max = 4) int which) {
        String bad = List.of("none", "", "xyz", "orphans", "孤儿").get(which);
        String cell = String.join(";", held.stream().map(Category::code).toList()) + ";" + bad;
        assertThat(FactWords.categories(cell)).isEmpty();
    }

    @Property(tries = 500)
    void everySumOfFenComesBackFromItsYuan(@ForAll @LongRange(min = 0, max = 100_000_000_000L) long fen) {
        var sum = org.buluo.core.money.Fen.of(fen);
        assertThat(FactWords.tuition(sum.yuan())).contains(sum);
    }

    @Property(tries = 200)
    void aGradeIsReadExactlyFromOneToNinetyNine(@ForAll @IntRange(min = -10, max = 300) int grade) {
        boolean known = grade >= 1 && grade <= 99;
        assertThat(FactWords.grade(String.valueOf(grade)).isPresent()).isEqualTo(known);
    }

    @Property(tries = 500)
    void noCellEverBreaksAReader(@ForAll String cell) {
        FactWords.stage(cell);
        FactWords.grade(cell);
        FactWords.yesOrNo(cell);
        FactWords.categories(cell);
        FactWords.county(cell);
        FactWords.status(cell);
        FactWords.schoolType(cell);
        assertThat(FactWords.tuition(cell).map(sum -> sum.value() >= 0).orElse(true))
                .isTrue();
    }
}
