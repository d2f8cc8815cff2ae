package org.buluo.county.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.core.time.Age;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who lives together, and under which number whose office has them. */
class FamiliesTest {

    private static final LocalDate NOW = LocalDate.of(2019, 8, 31);
    private static final int PER_VILLAGE = 400;

    private static List<Household> county;

    @BeforeAll
    static void settle() {
        county = settle(2019);
    }

    private static List<Household> settle(long seed) {
        Marriages marriages = new Marriages();
        List<Household> made = new ArrayList<>();
        for (Township township : Gazetteer.make(seed, 1)) {
            Registrar registrar = Registrar.of(township.index(), seed);
            for (Village village : township.villages().subList(0, 4)) {
                Families families = new Families(township, village, registrar, marriages, NOW, seed);
                Stream.generate(families::next).limit(PER_VILLAGE).forEach(made::add);
            }
        }
        return made;
    }

    private static Stream<Member> members() {
        return county.stream().flatMap(household -> household.members().stream());
    }

    private static List<Person> related(Household household, String... relations) {
        return household.members().stream()
                .filter(member -> List.of(relations).contains(member.relation()))
                .map(Member::person)
                .toList();
    }

    private static double share(java.util.function.Predicate<Household> which) {
        return county.stream().filter(which).count() / (double) county.size();
    }

    private static boolean has(Household household, String relation) {
        return household.members().stream().anyMatch(member -> member.relation().equals(relation));
    }

    @Test
    void theSameSeedGivesTheSameHouseholds() {
        assertThat(settle(2019)).isEqualTo(county);
        assertThat(settle(2020)).isNotEqualTo(county);
    }

    @Test
    void theHeadComesFirstAndNobodyElseIsHead() {
        assertThat(county).allSatisfy(household -> {
            assertThat(household.members().get(0).relation()).isEqualTo("户主");
            assertThat(related(household, "户主")).hasSize(1);
        });
    }

    @Test
    void noNumberIsGivenTwiceToPeopleOrToBooklets() {
        List<String> ids = members().map(Member::person).map(Person::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Map<String, String> booklets = new HashMap<>();
        county.forEach(household -> household.members().forEach(member -> {
            Booklet booklet = household.bookletOf(member);
            if (booklet.isHere()) {
                assertThat(booklets.merge(booklet.number(), household.key(), (a, b) -> a))
                        .isEqualTo(household.key());
            }
        }));
    }

    @Test
    void householdsAreOfThreeOrFourPeopleOnAverage() {
        assertThat(members().count() / (double) county.size()).isBetween(3.0, 3.6);
    }

    @Test
    void parentsAreGrownUpWhenTheirChildrenAreBorn() {
        for (Household household : county) {
            Person head = household.head();
            for (Person child : related(household, "之子", "之女", "之继子", "之继女")) {
                assertThat(Age.on(child.birth(), head.birth())).isBetween(17, 60);
            }
            for (Person grandchild : related(household, "之孙子", "之孙女")) {
                assertThat(Age.on(grandchild.birth(), head.birth())).isGreaterThan(35);
            }
        }
    }

    @Test
    void siblingsBearOneNameAndAreBornMoreThanAYearApartOrAreTwins() {
        int siblings = 0;
        for (Household household : county) {
            List<Person> children = related(household, "之子", "之女", "之孙子", "之孙女").stream()
                    .filter(child -> Age.on(NOW, child.birth()) < 23)
                    .toList();
            siblings += children.size() > 1 ? 1 : 0;
            for (int i = 1; i < children.size(); i++) {
                Person elder = children.get(i - 1);
                Person younger = children.get(i);
                long days = ChronoUnit.DAYS.between(elder.birth(), younger.birth());
                assertThat(days == 0 || days > 365).as(household.key()).isTrue();
                assertThat(Names.surnameOf(younger.name())).isEqualTo(Names.surnameOf(elder.name()));
            }
        }
        assertThat(siblings / (double) county.size()).isGreaterThan(0.15);
    }

    @Test
    void twinsAreOneBirthInAHundredAndHaveNeighbouringNumbers() {
        int births = 0;
        int twins = 0;
        for (Household household : county) {
            Map<LocalDate, List<Person>> byDay = new HashMap<>();
            related(household, "之子", "之女", "之孙子", "之孙女")
                    .forEach(child -> byDay.computeIfAbsent(child.birth(), day -> new ArrayList<>())
                            .add(child));
            births += byDay.size();
            for (List<Person> day : byDay.values()) {
                if (day.size() == 2) {
                    twins++;
                    assertThat(serial(day.get(1)) - serial(day.get(0))).isBetween(1, 3);
                }
            }
        }
        assertThat(twins / (double) births).isBetween(0.005, 0.02);
    }

    private static int serial(Person person) {
        return Integer.parseInt(person.id().substring(14, 17));
    }

    @Test
    void wivesBearTheirOwnNamesAndSomeComeFromAnotherCounty() {
        List<Person> wives = county.stream()
                .flatMap(household -> related(household, "配偶", "之儿媳").stream())
                .toList();
        assertThat(wives).allMatch(wife -> !wife.male());
        assertThat(wives.stream().filter(wife -> wife.id().startsWith("42288")).count() / (double) wives.size())
                .isBetween(0.15, 0.3);
    }

    @Test
    void aResettledHouseholdIsPoorAndWasRegisteredInAnotherVillageOfTheTownship() {
        List<Household> moved = county.stream().filter(Household::resettled).toList();
        assertThat(moved.size() / (double) county.size()).isBetween(0.015, 0.06);
        assertThat(moved).allSatisfy(household -> {
            assertThat(household.poor()).isTrue();
            assertThat(household.origin().township())
                    .isEqualTo(household.village().township());
            assertThat(household.origin().community())
                    .isEqualTo(household.village().community());
        });
    }

    @Test
    void aDividedHouseholdHasTwoBookletsAndTheSonIsHeadOfTheSecond() {
        assertThat(share(FamiliesTest::isDivided) / share(household -> has(household, "之儿媳")))
                .isBetween(0.2, 0.4);
        for (Household household :
                county.stream().filter(FamiliesTest::isDivided).toList()) {
            Set<String> numbers = new HashSet<>();
            for (Member member : household.members()) {
                Booklet booklet = household.bookletOf(member);
                numbers.add(booklet.number());
                if (member.relation().equals("之子")) {
                    assertThat(booklet.relation()).isEqualTo("户主");
                    assertThat(booklet.head()).isEqualTo(member.person().name());
                }
                if (member.relation().startsWith("之孙")) {
                    assertThat(booklet.relation()).isIn("之子", "之女");
                }
            }
            assertThat(numbers).hasSizeGreaterThan(1);
            assertThat(household.bookletOf(household.members().get(0)).relation())
                    .isEqualTo("户主");
        }
    }

    private static boolean isDivided(Household household) {
        return household.members().stream()
                .anyMatch(member -> member.relation().equals("之子") && member.booklet() != null);
    }

    @Test
    void aStepchildBearsItsOwnFathersNameAndHasABrotherOrSisterOfBoth() {
        List<Household> remarried = county.stream()
                .filter(household -> has(household, Stepchildren.SON) || has(household, Stepchildren.DAUGHTER))
                .toList();
        assertThat(remarried.size() / (double) county.size()).isBetween(0.008, 0.022);
        for (Household household : remarried) {
            assertThat(related(household, "之子", "之女")).isNotEmpty();
            assertThat(household.guardian().male()).isFalse();
        }
    }

    @Test
    void aStepchildInItsFathersBookletIsItsFathersChildThere() {
        List<Booklet> stayed = members()
                .filter(member -> member.relation().startsWith("之继") && member.booklet() != null)
                .map(Member::booklet)
                .toList();
        assertThat(stayed).isNotEmpty().allSatisfy(booklet -> {
            assertThat(booklet.relation()).isIn("之子", "之女");
            assertThat(booklet.head()).isNotEmpty();
        });
    }

    @Test
    void aMarriedDaughterLivesInAnotherTownshipAndHerParentsPoliceStillHasHer() {
        Map<Person, Household> homes = new HashMap<>();
        county.forEach(household -> household.members().forEach(member -> homes.put(member.person(), household)));
        int settled = 0;
        int withoutPapers = 0;
        for (Household parents : county) {
            for (MarriedDaughter daughter : parents.daughters()) {
                Person person = daughter.member().person();
                assertThat(parents.bookletOf(daughter.member()).relation()).isEqualTo("之女");
                assertThat(related(parents, "之女")).doesNotContain(person);
                Household home = homes.get(person);
                if (home != null) {
                    settled++;
                    withoutPapers += daughter.moved() ? 0 : 1;
                    assertThat(home.village().township())
                            .isNotEqualTo(parents.village().township());
                    assertThat(isPoliced(home, person)).isEqualTo(daughter.moved());
                }
            }
        }
        assertThat(settled / (double) county.size()).isBetween(0.005, 0.04);
        assertThat(withoutPapers / (double) settled).isBetween(0.15, 0.45);
    }

    private static boolean isPoliced(Household home, Person person) {
        return home.members().stream()
                .filter(member -> member.person().equals(person))
                .allMatch(member -> home.bookletOf(member).isHere());
    }
}
