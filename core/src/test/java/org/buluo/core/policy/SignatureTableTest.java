package org.buluo.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.buluo.core.money.Fen;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

/** The short way to a verdict leads to the verdicts of the long one. */
class SignatureTableTest {

    private static final Term AUTUMN = new Term(2019, Term.Season.AUTUMN);

    private final Pack pack = HubeiPack.create();
    private final Facets facets = Facets.of(pack.provisions(), AnyChild.HOME);
    private final SignatureTable table = new SignatureTable(facets, AnyChild.HOME);

    @Property(tries = 1500)
    void whatIsLookedUpIsWhatIsWorkedOut(@ForAll long seed, @ForAll Set<Fact> hidden) {
        ChildFacts child = hide(AnyChild.known(seed), hidden);
        assertThat(table.signature(child)).as(child.toString()).isEqualTo(facets.signature(child));
    }

    @Property(tries = 1500)
    void allProvisionsAtOnceSayWhatEachSaysByItself(@ForAll long seed, @ForAll Set<Fact> hidden) {
        ChildFacts child = hide(AnyChild.known(seed), hidden);
        List<Determination> apart = pack.provisions().stream()
                .filter(provision -> child.stage() == null || provision.stages().contains(child.stage()))
                .map(provision ->
                        new Docket(provision, AUTUMN, AnyChild.HOME).find(child).of(child.tuition()))
                .toList();
        assertThat(pack.determine(child, AUTUMN, AnyChild.HOME)).isEqualTo(apart);
    }

    /** Fails when a fact gets more values than its bits hold. */
    @Test
    void everyValueOfEveryFactHasBitsOfItsOwn() {
        Map<Integer, ChildFacts> known = new HashMap<>();
        for (Fact fact : EnumSet.complementOf(EnumSet.of(Fact.SCHOOL_COUNTY, Fact.HOUSEHOLD_COUNTY, Fact.TUITION))) {
            for (ChildFacts child : AnyChild.fillings(ChildFacts.NOTHING, fact)) {
                assertThat(known.put(child.packed(), child))
                        .as(child.toString())
                        .isNull();
            }
        }
        ChildFacts most = ChildFacts.NOTHING
                .withStage(Stage.UNDERGRADUATE)
                .withGrade(ChildFacts.LAST_GRADE)
                .withCategories(EnumSet.allOf(Category.class));
        assertThat(most.packed()).isPositive();
        assertThat(PackedBits.place(most.packed())).isEqualTo(Stage.values().length << 7 | ChildFacts.LAST_GRADE);
    }

    @Test
    void childrenOfOneSignatureAreEachWaivedTheirOwnTuition() {
        ChildFacts child = AnyChild.known(1)
                .withStage(Stage.SENIOR)
                .withStatus(Status.IN_SCHOOL)
                .withSchoolCounty(AnyChild.HOME)
                .withCategories(Set.of(Category.REGISTERED_POOR));
        for (long fen : List.of(0L, 63_000L, 90_000L)) {
            assertThat(pack.determine(child.withTuition(Fen.of(fen)), AUTUMN, AnyChild.HOME))
                    .extracting(Determination::verdict)
                    .contains(new Verdict.Granted(Fen.of(fen)));
        }
    }

    @Test
    void aPackThatIsAskedForTwoTermsByTurnsAnswersForEach() {
        ChildFacts child = AnyChild.known(1)
                .withStage(Stage.PRIMARY)
                .withBoarding(false)
                .withStatus(Status.IN_SCHOOL)
                .withSchoolCounty(AnyChild.HOME)
                .withCategories(Set.of(Category.REGISTERED_POOR));
        for (int i = 0; i < 2; i++) {
            assertThat(pack.determine(child, AUTUMN, AnyChild.HOME).get(1).verdict())
                    .isInstanceOf(Verdict.Granted.class);
            assertThat(pack.determine(child, AUTUMN.previous(), AnyChild.HOME)
                            .get(1)
                            .verdict())
                    .isEqualTo(new Verdict.Refused(Verdict.Reason.TERM));
        }
    }

    @Test
    void moreSignaturesThanAreKeptAreAllAnswered() {
        Hearings hearings = new Hearings();
        for (int round = 0; round < 2; round++) {
            for (long signature = 0; signature < 150_000; signature++) {
                Hearing hearing = hearings.of(signature, which -> Hearing.of(which, List.of()));
                if (hearing.signature() != signature) {
                    assertThat(hearing.signature()).isEqualTo(signature);
                }
            }
        }
        Hearing first = hearings.of(7, which -> Hearing.of(which, List.of()));
        assertThat(hearings.of(7, which -> Hearing.of(which, List.of()))).isSameAs(first);
    }

    @Test
    void setsOfCategoriesAreSetsLikeOthers() {
        Set<Category> held = EnumSet.of(Category.ORPHAN, Category.DISABLED);
        Set<Category> kept = CategorySet.copyOf(held);
        assertThat(kept).isEqualTo(held).hasSameHashCodeAs(held).isSameAs(CategorySet.copyOf(new HashSet<>(held)));
        assertThat(kept.contains(Category.ORPHAN)).isTrue();
        assertThat(kept.contains(Category.MARTYR_CHILD)).isFalse();
        assertThat(Stream.of(Category.values()).filter(kept::contains)).containsExactlyElementsOf(kept);
    }

    private static ChildFacts hide(ChildFacts child, Set<Fact> hidden) {
        ChildFacts left = child;
        for (Fact fact : hidden) {
            left = AnyChild.without(left, fact);
        }
        return left;
    }
}
