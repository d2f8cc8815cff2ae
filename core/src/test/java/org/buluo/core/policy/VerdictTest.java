package org.buluo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.buluo.core.policy.Verdict.Reason;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/** What the engine says, against the words of policy/hubei-2019.md taken literally. */
class VerdictTest {

    private static final String HOME = AnyChild.HOME;
    private final Pack pack = HubeiPack.create();

    @Property(tries = 1500)
    void everyVerdictIsWhatTryingAllFillingsSays(
            @ForAll long seed, @ForAll @IntRange(max = 17) int when, @ForAll @Size(max = 3) Set<Fact> hidden) {
        ChildFacts child = hide(AnyChild.known(seed), hidden);
        Term term = AnyChild.term(when);
        for (Determination one : pack.determine(child, term, HOME)) {
            String expected = byDefinition(PlainLaw.of(one.provision().id(), term), child, hidden);
            assertThat(words(one.verdict()))
                    .as(one.provision().id() + " " + child)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 1500)
    void aSureRefusalStaysARefusalWhateverIsLearned(
            @ForAll long seed, @ForAll @IntRange(max = 17) int when, @ForAll Set<Fact> hidden) {
        ChildFacts full = AnyChild.known(seed);
        Term term = AnyChild.term(when);
        List<Determination> now = pack.determine(full, term, HOME);
        for (Determination before : pack.determine(hide(full, hidden), term, HOME)) {
            Optional<Determination> after = now.stream()
                    .filter(d -> d.provision() == before.provision())
                    .findFirst();
            if (before.verdict() instanceof Verdict.Refused && after.isPresent()) {
                assertThat(after.get().verdict()).isInstanceOf(Verdict.Refused.class);
            }
        }
    }

    @Property(tries = 1500)
    void aVerdictThatIsSureStaysTheSameWhateverIsLearned(
            @ForAll long seed, @ForAll @IntRange(max = 17) int when, @ForAll Set<Fact> hidden) {
        ChildFacts full = AnyChild.known(seed);
        Term term = AnyChild.term(when);
        List<Determination> now = pack.determine(full, term, HOME);
        for (Determination before : pack.determine(hide(full, hidden), term, HOME)) {
            if (before.verdict() instanceof Verdict.Granted || before.verdict() instanceof Verdict.Elsewhere) {
                assertThat(now).extracting(Determination::verdict).contains(before.verdict());
            }
        }
    }

    @Property(tries = 300)
    void whatCouldStillBeGrantedIsTheMostOfAllFillings(
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 17) int when,
            @ForAll @Size(max = 3) Set<Fact> hidden) {
        ChildFacts child = hide(AnyChild.known(seed), hidden);
        Term term = AnyChild.term(when);
        List<Determination> open = pack.determine(child, term, HOME).stream()
                .filter(d -> d.verdict() instanceof Verdict.Unknown
                        && d.provision().payee().isPerson())
                .toList();
        long most = 0;
        for (ChildFacts way : fillings(child, hidden)) {
            most = Math.max(
                    most, open.stream().mapToLong(d -> granted(d, way, term)).sum());
        }
        assertThat(pack.mostStillGrantable(child, term, HOME).value()).isEqualTo(most);
    }

    private static long granted(Determination open, ChildFacts way, Term term) {
        String outcome = PlainLaw.of(open.provision().id(), term).outcome(way, HOME);
        return outcome.startsWith("granted ") ? Long.parseLong(outcome.substring(8)) : 0;
    }

    private static String byDefinition(PlainLaw law, ChildFacts child, Set<Fact> hidden) {
        List<ChildFacts> ways = fillings(child, hidden);
        for (var condition : law.conditions().entrySet()) {
            if (ways.stream().noneMatch(condition.getValue())) {
                return "refused " + condition.getKey().code();
            }
        }
        Set<String> missing = new TreeSet<>();
        for (Fact fact : hidden) {
            Set<Fact> others = EnumSet.copyOf(hidden);
            others.remove(fact);
            boolean matters = fillings(child, others).stream()
                    .anyMatch(way -> AnyChild.fillings(way, fact).stream()
                                    .map(full -> law.outcome(full, HOME))
                                    .distinct()
                                    .count()
                            > 1);
            if (matters) {
                missing.add(fact.column());
            }
        }
        return missing.isEmpty() ? law.outcome(ways.get(0), HOME) : "unknown " + String.join(";", missing);
    }

    private static List<ChildFacts> fillings(ChildFacts child, Set<Fact> hidden) {
        List<ChildFacts> ways = List.of(child);
        for (Fact fact : hidden) {
            List<ChildFacts> more = new ArrayList<>();
            ways.forEach(way -> more.addAll(AnyChild.fillings(way, fact)));
            ways = more;
        }
        return ways;
    }

    private static ChildFacts hide(ChildFacts full, Set<Fact> hidden) {
        ChildFacts child = full;
        for (Fact fact : hidden) {
            child = AnyChild.without(child, fact);
        }
        return child;
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

    @Property(tries = 200)
    void aFactThatNoProvisionOfTheStageLooksAtChangesNothing(@ForAll long seed) {
        ChildFacts senior = AnyChild.known(seed).withStage(Stage.SENIOR);
        Term term = AnyChild.term(15);
        List<Determination> verdicts = pack.determine(senior, term, HOME);
        for (Fact fact : List.of(Fact.GRADE, Fact.BOARDING, Fact.RURAL, Fact.SCHOOL_TYPE, Fact.HOUSEHOLD_COUNTY)) {
            for (ChildFacts way : AnyChild.fillings(senior, fact)) {
                assertThat(pack.determine(way, term, HOME)).isEqualTo(verdicts);
            }
            assertThat(pack.determine(AnyChild.without(senior, fact), term, HOME))
                    .isEqualTo(verdicts);
        }
    }

    @Property(tries = 200)
    void everyRefusalNamesAReasonThatIsReallyFalse(@ForAll long seed, @ForAll @IntRange(max = 17) int when) {
        ChildFacts child = AnyChild.known(seed);
        Term term = AnyChild.term(when);
        for (Determination one : pack.determine(child, term, HOME)) {
            if (one.verdict() instanceof Verdict.Refused refused) {
                Reason reason = refused.reason();
                assertThat(PlainLaw.of(one.provision().id(), term).conditions().get(reason))
                        .rejects(child);
            }
        }
    }
}
