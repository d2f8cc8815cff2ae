package org.buluo.app.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buluo.app.account.Line;
import org.buluo.app.account.PersonCard;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.paper.PaperRow;
import org.buluo.core.account.AidStanding;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.intake.heading.Field;
import org.junit.jupiter.api.Test;

class HomeTest {

    private static Member member(int child, String village, String household, boolean judged) {
        return member(child, village, household, judged, SchoolStanding.ENROLLED);
    }

    private static Member member(
            int child, String village, String household, boolean judged, SchoolStanding schooling) {
        Line line = new Line(
                child,
                100 + child,
                new PersonCard("儿童" + child, null, "", ""),
                "",
                AidStanding.DUE,
                schooling,
                "primary",
                3,
                village.isEmpty() ? "" : "花坪镇",
                village,
                "青冈小学",
                "",
                1000,
                0,
                List.of(),
                "");
        Item none = new Item("", Stand.NONE, 0, 0, 0, 0, null, "", "", "", List.of(), "", -1);
        return new Member(line, household, child % 3 == 0 ? "王芳" : "", judged, List.of(none));
    }

    @Test
    void brothersAndSistersAreOneHouseholdAndWhoHasNoneIsOneAlone() {
        List<Home> homes = Home.of(List.of(
                member(1, "青冈村", "02", true),
                member(2, "", "09", true),
                member(3, "青冈村", "01", true),
                member(4, "青冈村", "", true),
                member(5, "青冈村", "02", true),
                member(6, "青冈村", "", true)));
        assertThat(homes)
                .extracting(home ->
                        home.members().stream().map(one -> one.line().place()).toList())
                .containsExactly(List.of(3), List.of(1, 5), List.of(4), List.of(6), List.of(2));
        assertThat(homes.get(1).key()).isEqualTo(101);
        assertThat(homes.get(0).head()).isEqualTo("王芳");
    }

    @Test
    void aFamilyOfWhomNothingWasJudgedGetsNoSlip() {
        assertThat(Home.of(List.of(member(1, "青冈村", "01", false))).get(0).hasSlip())
                .isFalse();
        assertThat(Home.of(List.of(member(1, "青冈村", "01", false), member(2, "青冈村", "01", true)))
                        .get(0)
                        .hasSlip())
                .isTrue();
    }

    @Provide
    Arbitrary<List<Member>> members() {
        return Combinators.combine(
                        Arbitraries.of("青冈村", "石门村", ""),
                        Arbitraries.of("", "01", "02", "03"),
                        Arbitraries.of(true, false))
                .as((village, household, judged) -> List.<Object>of(village, household, judged))
                .list()
                .ofMaxSize(30)
                .map(drawn -> {
                    List<Member> members = new ArrayList<>();
                    for (List<Object> one : drawn) {
                        members.add(
                                member(members.size(), (String) one.get(0), (String) one.get(1), (boolean) one.get(2)));
                    }
                    return members;
                });
    }

    @Property(tries = 200)
    void everyChildIsInOneHouseholdAndNoHouseholdInTwoVillages(@ForAll("members") List<Member> members) {
        List<Home> homes = Home.of(members);
        assertThat(homes.stream().flatMap(home -> home.members().stream()).toList())
                .containsExactlyInAnyOrderElementsOf(members);
        assertThat(homes.stream().map(Home::key)).doesNotHaveDuplicates();
        for (Home home : homes) {
            assertThat(home.members())
                    .isNotEmpty()
                    .allMatch(one -> one.line().village().equals(home.village())
                            && one.household().equals(home.household()));
        }
    }

    @Test
    void noFamilyReadsOfAChildWhoDiedOrMovedAwayUnlessMoneyIsDueToIt() {
        Member left = member(1, "青冈村", "01", true, SchoolStanding.LEFT);
        assertThat(left.isTold()).isFalse();
        Item due = new Item("grant", Stand.DUE, 1000, 0, 0, 0, null, "", "", "", List.of(), "", -1);
        assertThat(new Member(left.line(), "01", "", true, List.of(due)).isTold())
                .isTrue();
        Item noticed = new Item("other", Stand.ON_NOTICE, 500, 0, 0, 0, null, "", "", "", List.of(), "", -1);
        Member both = new Member(left.line(), "01", "", true, List.of(noticed, due));
        assertThat(both.isTold(noticed)).isFalse();
        assertThat(both.isTold()).isTrue();
    }

    @Test
    void moneyThatNobodyJudgedIsToldOnThePaperAsOnTheScreen() {
        Item extra = new Item("", Stand.SENT, 0, 0, 0, 0, null, "", "", "", List.of(), "", -1);
        Line line = member(1, "青冈村", "01", false).line();
        assertThat(new Member(line, "01", "", false, List.of(extra)).isTold()).isTrue();
    }

    @Test
    void aSlipLeavesOutWhatItDoesNotTellAndSumsTheRest() {
        PrintedHome home = PrintedHome.of(
                        Stream.of(row(1, 1, "0:0", "500.00"), row(1, 1, "grant", "1.00"), row(1, 2, "0:0", ""))
                                .map(PrintedRow::of)
                                .toList())
                .get(0);
        assertThat(home.told()).hasSize(1);
        assertThat(home.told().get(0).rows()).hasSize(1);
        assertThat(home.toldMoney().dueText()).isEqualTo("1.00");
        assertThat(home.money().dueText()).isEqualTo("501.00");
    }

    private static ReceivedRow register(String sheet, int row, String household, String name, String relation) {
        return new ReceivedRow(
                new RowPlace(1, sheet, row),
                "register.xlsx",
                RosterKind.REGISTERED_POOR,
                null,
                List.of("户编号", "姓名", "与户主关系"),
                List.of(household, name, relation),
                Map.of(Field.HOUSEHOLD, 0, Field.NAME, 1, Field.RELATION, 2));
    }

    /** Villages that count their households from 1, on one sheet or on several. */
    @Test
    void theHeadIsTheNearestOfTheSameNumberOnTheSameSheetAndNobodyElsesFamilyIsTold() {
        Heads heads = Heads.of(List.of(
                register("青冈村", 2, "01", "王建国", "户主"),
                register("青冈村", 3, "01", "王小明", "之子"),
                register("青冈村", 4, "02", "李四", "户主"),
                register("青冈村", 9, "01", "赵六", "户主"),
                register("石门村", 2, "01", "周七", "户主")));
        assertThat(heads.of(register("青冈村", 3, "01", "王小明", "之子"), "")).isEqualTo("王建国");
        assertThat(heads.of(register("青冈村", 10, "01", "赵小六", "之女"), "")).isEqualTo("赵六");
        assertThat(heads.of(register("石门村", 5, "01", "周小七", "之女"), "")).isEqualTo("周七");
        assertThat(heads.of(register("青冈村", 30, "01", "钱小八", "之女"), "钱八")).isEqualTo("钱八");
        assertThat(heads.of(register("青冈村", 3, "03", "孙小九", "之女"), "")).isEmpty();
    }

    private static PaperRow row(int home, int child, String about, String due) {
        List<String> cells = new ArrayList<>(java.util.Collections.nCopies(Cell.values().length, ""));
        cells.set(Cell.DUE.ordinal(), due);
        cells.set(Cell.VILLAGE.ordinal(), "青冈村");
        return new PaperRow(home + ":" + child + ":" + about, "花坪镇", "", cells);
    }

    @Test
    void frozenRowsBecomeHouseholdsAgainAndSumToTheFen() {
        List<PrintedHome> homes = PrintedHome.of(List.of(
                        row(1, 1, "boarder-living", "1,500.25"),
                        row(1, 2, "-", ""),
                        row(3, 3, "0:0", ""),
                        row(4, 4, "grant", "0.75"))
                .stream()
                .map(PrintedRow::of)
                .toList());
        assertThat(homes).extracting(PrintedHome::number).containsExactly(1, 2, 3);
        assertThat(homes.get(0).children()).hasSize(2);
        assertThat(homes.get(0).money().dueText()).isEqualTo("1,500.25");
        assertThat(homes).extracting(PrintedHome::hasSlip).containsExactly(true, false, true);
        PrintedVillage village = PrintedVillage.of(homes).get(0);
        assertThat(village.money().dueText()).isEqualTo("1,501.00");
        assertThat(village.children()).isEqualTo(4);
    }

    @Property(tries = 30)
    void noPartCutsAHouseholdInTwoAndNoneIsLost(@ForAll("sizes") List<Integer> sizes) {
        List<PrintedRow> rows = new ArrayList<>();
        for (int home = 0; home < sizes.size(); home++) {
            for (int i = 0; i < sizes.get(home); i++) {
                rows.add(PrintedRow.of(row(home, home * 100 + i, "p", "1.00")));
            }
        }
        List<PrintedHome> homes = PrintedHome.of(rows);
        List<List<PrintedHome>> parts = PrintedPapers.parts(homes);
        assertThat(parts.stream().flatMap(List::stream).toList()).isEqualTo(homes);
        assertThat(parts)
                .allMatch(part -> part.size() == 1
                        || part.stream().mapToInt(home -> home.rows().size()).sum() <= 1000);
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(1, 12).list().ofMinSize(1).ofMaxSize(400);
    }
}
