package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Verdict;
import org.buluo.core.time.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The verdicts of the default pack as a table that an officer can read and sign: one sentence, one case. */
class VerdictTableTest {

    private static final String HERE = "422822";
    private final Pack pack = PackFile.hubei2019();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "verdicts.csv", numLinesToSkip = 1)
    void theTableHolds(ArgumentsAccessor row) {
        ChildFacts child = new ChildFacts(
                read(row, 2, FactWords::stage),
                read(row, 3, FactWords::grade),
                read(row, 4, FactWords::yesOrNo),
                read(row, 5, FactWords::categories),
                read(row, 6, VerdictTableTest::county),
                read(row, 7, VerdictTableTest::county),
                read(row, 8, FactWords::yesOrNo),
                read(row, 9, FactWords::status),
                read(row, 10, FactWords::schoolType),
                read(row, 11, FactWords::tuition));
        Term term = Term.parse(row.getString(1)).orElseThrow();
        String verdict = pack.determine(child, term, HERE).stream()
                .filter(one -> one.provision().id().equals(row.getString(12)))
                .map(one -> words(one.verdict()))
                .findFirst()
                .orElse("none");
        assertThat(verdict).isEqualTo(row.getString(13));
    }

    private static <T> T read(ArgumentsAccessor row, int column, Function<String, Optional<T>> words) {
        String cell = row.getString(column);
        return cell == null ? null : words.apply(cell).orElse(null);
    }

    private static Optional<String> county(String word) {
        return Optional.of(word.equals("here") ? HERE : ChildFacts.ANOTHER_COUNTY);
    }

    private static String words(Verdict verdict) {
        return verdict.fold(
                granted -> "granted " + granted.amount().value(),
                elsewhere -> "elsewhere " + elsewhere.amount().value(),
                refused -> "refused " + refused.reason().code(),
                unknown -> "unknown "
                        + String.join(
                                ";",
                                unknown.missing().stream().map(Fact::column).toList()));
    }
}
