package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Verdict;
import org.buluo.core.time.Term;

/** The examples of a pack. */
final class ExampleReader {

    private static final String UNKNOWN = "unknown";
    private static final List<String> FACTS =
            Arrays.stream(Fact.values()).map(Fact::column).toList();
    private static final List<String> REASONS =
            Arrays.stream(Verdict.Reason.values()).map(Verdict.Reason::code).toList();

    private final Faults faults;
    private final Pack pack;

    ExampleReader(Faults faults, Pack pack) {
        this.faults = faults;
        this.pack = pack;
    }

    List<Example> examples(Spot spot) {
        ChildFacts base =
                spot.get("base").map(child -> child(ChildFacts.NOTHING, child)).orElse(ChildFacts.NOTHING);
        List<Example> examples = new ArrayList<>();
        for (Spot one : spot.need("cases").items()) {
            examples.add(new Example(
                    one.line(),
                    one.column(),
                    one.path(),
                    one.need("say").text(),
                    Term.parse(one.need("term").text()).orElseThrow(),
                    child(base, one.need("child")),
                    expectations(one.need("expect"))));
        }
        return examples;
    }

    private Map<String, String> expectations(Spot spot) {
        Map<String, String> expect = new LinkedHashMap<>();
        for (Spot.Entry entry : spot.entries()) {
            if (pack.provisions().stream().noneMatch(p -> p.id().equals(entry.key()))) {
                faults.at(entry.name(), ids(), "发放现金的项目的 id", "the id of a provision that pays money");
            }
            checkWords(entry.value());
            expect.put(entry.key(), entry.value().text());
        }
        return expect;
    }

    private List<String> ids() {
        return pack.provisions().stream().map(Provision::id).toList();
    }

    /** {@code refused} names a reason and {@code unknown} names facts, of those that there are. */
    private void checkWords(Spot verdict) {
        String plain = verdict.text().replace(" （未确认）", "");
        if (plain.startsWith("refused ")) {
            checkWord(verdict, plain.substring("refused ".length()), REASONS, "原因", "a reason");
        } else if (plain.startsWith("unknown ")) {
            for (String fact : plain.substring("unknown ".length()).split(";")) {
                checkWord(verdict, fact, FACTS, "缺项", "a fact");
            }
        }
    }

    private void checkWord(Spot verdict, String word, List<String> known, String chinese, String english) {
        if (!known.contains(word)) {
            String all = String.join("、", known);
            faults.about(
                    verdict,
                    "不认识的" + chinese + "“" + word + "”，应为" + all + Nearest.hint(word, known, false),
                    "\"" + word + "\" is not " + english + "; expected one of " + String.join(", ", known)
                            + Nearest.hint(word, known, true));
        }
    }

    private ChildFacts child(ChildFacts base, Spot spot) {
        ChildFacts child = base;
        for (Spot.Entry entry : spot.entries()) {
            for (Fact fact : Fact.values()) {
                if (fact.column().equals(entry.key())) {
                    child = put(child, fact, entry.value());
                }
            }
        }
        return child;
    }

    private ChildFacts put(ChildFacts child, Fact fact, Spot spot) {
        return switch (fact) {
            case STAGE -> put(child, spot, FactWords::stage, ChildFacts::withStage);
            case GRADE -> put(child, spot, FactWords::grade, ChildFacts::withGrade);
            case BOARDING -> put(child, spot, FactWords::yesOrNo, ChildFacts::withBoarding);
            case CATEGORIES -> put(child, spot, FactWords::categories, ChildFacts::withCategories);
            case SCHOOL_COUNTY -> put(child, spot, ExampleReader::county, ChildFacts::withSchoolCounty);
            case HOUSEHOLD_COUNTY -> put(child, spot, ExampleReader::county, ChildFacts::withHouseholdCounty);
            case RURAL -> put(child, spot, FactWords::yesOrNo, ChildFacts::withRural);
            case STATUS -> put(child, spot, FactWords::status, ChildFacts::withStatus);
            case SCHOOL_TYPE -> put(child, spot, FactWords::schoolType, ChildFacts::withSchoolType);
            case TUITION -> put(child, spot, FactWords::tuition, ChildFacts::withTuition);
        };
    }

    private <T> ChildFacts put(
            ChildFacts child,
            Spot spot,
            Function<String, Optional<T>> read,
            BiFunction<ChildFacts, T, ChildFacts> with) {
        if (spot.text().equals(UNKNOWN)) {
            return with.apply(child, null);
        }
        Optional<T> value = read.apply(spot.text());
        if (value.isEmpty()) {
            faults.at(spot, "这一列认得的值，或 unknown", "a value that this column knows, or unknown");
        }
        return value.map(known -> with.apply(child, known)).orElse(child);
    }

    private static Optional<String> county(String word) {
        return switch (word) {
            case "here" -> Optional.of(Example.HERE);
            case "another" -> Optional.of(ChildFacts.ANOTHER_COUNTY);
            default -> Optional.empty();
        };
    }
}
