package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.correction.Aspect;
import org.buluo.core.correction.Fault;
import org.buluo.core.correction.Finding;
import org.buluo.core.correction.Findings;
import org.buluo.core.correction.Statement;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.SchoolRef;
import org.junit.jupiter.api.Test;

/** What goes home, and what does not. */
class FindingsTest {

    private static final String ID = "42289920110214001X";
    private static final String ANOTHER = "422899201102140036";
    private static final String WRONG_CHECK = "422899201102140011";
    private static final String MOTHER = "422899198005060013";
    private static final String DAY = "2019-09-01";

    private static List<Finding> of(Folder folder) {
        return Findings.of(folder.reconcile(), folder.rosters(), row -> "");
    }

    private static Folder roll(Folder folder, String name, String id) {
        return folder.roll(name, id, "三年级", Boarding.BOARDER, RollStatus.PRESENT);
    }

    @Test
    void rostersThatAgreeHaveNone() {
        assertThat(of(roll(new Folder().registered("1", "许国梁", ID), "许国梁", ID)
                        .resident("许国梁", ID, ResidentState.NORMAL)))
                .isEmpty();
    }

    @Test
    void aDamagedNumberGoesToItsRosterWithTheNumberOfTheOthers() {
        List<Finding> found = of(roll(new Folder().registered("1", "许国梁", WRONG_CHECK), "许国梁", ID)
                .resident("许国梁", ID, ResidentState.NORMAL));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::right, Finding::isEqual)
                .containsExactly(tuple(RosterKind.REGISTERED_POOR, Fault.DAMAGED_NUMBER, ID, false));
        assertThat(found.get(0).proofs()).hasSize(2);
    }

    @Test
    void aMissingNumberGoesToItsRoster() {
        List<Finding> found =
                of(roll(new Folder().registered("1", "许国梁", ""), "许国梁", ID).decided("1", "G" + ID, Ruling.SAME, DAY));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::stated, Finding::right)
                .containsExactly(tuple(RosterKind.REGISTERED_POOR, Fault.MISSING_NUMBER, "", ID));
    }

    @Test
    void theNumberOfSomebodyAGenerationOlderIsToldAsThat() {
        List<Finding> found = of(new Folder()
                .registered("1", "许国梁", ID)
                .rollOfGuardian("许国梁", ID, MOTHER)
                .resident("许国梁", ID, ResidentState.NORMAL));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::stated, Finding::right)
                .containsExactly(tuple(RosterKind.ROLL, Fault.ELDER_NUMBER, MOTHER, ID));
    }

    @Test
    void ofTwoWholeNumbersTheOneThatTwoBodiesStateIsHeldRight() {
        List<Finding> found = of(roll(new Folder().registered("1", "许国梁", ANOTHER), "许国梁", ID)
                .resident("许国梁", ID, ResidentState.NORMAL)
                .decided("1", "G" + ID, Ruling.SAME, DAY));
        assertThat(found)
                .extracting(
                        one -> one.roster().kind(), Finding::fault, Finding::stated, Finding::right, Finding::isEqual)
                .containsExactly(tuple(RosterKind.REGISTERED_POOR, Fault.OTHER_NUMBER, ANOTHER, ID, false));
    }

    @Test
    void whereTheSidesAreEqualBothAreToldAndNobodyIsHeldRight() {
        List<Finding> found = of(
                roll(new Folder().registered("1", "许国梁", ANOTHER), "许国梁", ID).decided("1", "G" + ID, Ruling.SAME, DAY));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::right, Finding::isEqual)
                .containsExactlyInAnyOrder(
                        tuple(RosterKind.REGISTERED_POOR, Fault.OTHER_NUMBER, "", true),
                        tuple(RosterKind.ROLL, Fault.OTHER_NUMBER, "", true));
        assertThat(found).allSatisfy(one -> assertThat(one.proofs()).hasSize(1));
    }

    @Test
    void aNameOfTheSameSoundIsToldAsThat() {
        List<Finding> found =
                of(roll(new Folder().registered("1", "许国粱", ID), "许国梁", ID).resident("许国梁", ID, ResidentState.NORMAL));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::stated, Finding::right)
                .containsExactly(tuple(RosterKind.REGISTERED_POOR, Fault.NAME_SOUND, "许国粱", "许国梁"));
    }

    @Test
    void aBirthDateThatIsNotTheNumbersIsToldWhenTwoBodiesStateTheNumber() {
        Folder two = roll(new Folder(), "许国梁", ID).resident("许国梁", ID, "2011-02-15", ResidentState.NORMAL);
        assertThat(of(two.registered("1", "许国梁", ID)))
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::stated, Finding::right)
                .containsExactly(tuple(RosterKind.POPULATION, Fault.BIRTH_NOT_NUMBER, "2011-02-15", "2011-02-14"));
    }

    @Test
    void aNumberThatOneBodyAloneStatesProvesNoBirthDateWrong() {
        assertThat(of(new Folder().resident("许国梁", ID, "2011-02-15", ResidentState.NORMAL)))
                .isEmpty();
    }

    @Test
    void twoSchoolsAreBothToldOfEachOther() {
        SchoolRef other = new SchoolRef("2142899002", "业州镇东街小学");
        List<Finding> found =
                of(roll(new Folder(), "许国梁", ID).roll(other, "许国梁", ID, "三年级", Boarding.DAY, RollStatus.PRESENT));
        assertThat(found)
                .extracting(one -> one.roster().place(), Finding::fault, Finding::isEqual)
                .containsExactlyInAnyOrder(
                        tuple("花坪镇青冈小学", Fault.TWO_PLACES, true), tuple("业州镇东街小学", Fault.TWO_PLACES, true));
    }

    @Test
    void whoDiedIsToldToEveryRosterThatListsThem() {
        List<Finding> found =
                of(roll(new Folder().registered("1", "许国梁", ID), "许国梁", ID).resident("许国梁", ID, ResidentState.DEAD));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault)
                .containsExactlyInAnyOrder(
                        tuple(RosterKind.REGISTERED_POOR, Fault.DECEASED), tuple(RosterKind.ROLL, Fault.DECEASED));
    }

    @Test
    void aRollThatSaysThatThePupilDiedOrLeftListsNobodyAndNamesNoPlace() {
        for (RollStatus status : RollStatus.values()) {
            PersonRow row = new Folder()
                    .roll("许国梁", ID, "三年级", Boarding.BOARDER, status)
                    .reconcile()
                    .children()
                    .get(0)
                    .rows()
                    .get(0);
            assertThat(Statement.of(row, Aspect.LISTED))
                    .as(status.name())
                    .isEqualTo(status.isPresence() ? "在册" : status == RollStatus.DIED ? "死亡" : "");
            assertThat(Statement.of(row, Aspect.PLACE))
                    .as(status.name())
                    .isEqualTo(status.isPresence() ? "花坪镇青冈小学" : "");
        }
    }

    @Test
    void whoMovedOutByTheOneAndIsListedByTheOtherGoesToBoth() {
        List<Finding> found = of(new Folder().registered("1", "许国梁", ID).resident("许国梁", ID, ResidentState.MOVED_OUT));
        assertThat(found)
                .extracting(one -> one.roster().kind(), Finding::fault, Finding::isEqual)
                .containsExactlyInAnyOrder(
                        tuple(RosterKind.REGISTERED_POOR, Fault.MOVED_OUT, true),
                        tuple(RosterKind.POPULATION, Fault.MOVED_OUT, true));
    }

    @Test
    void whatIsMerelyDoubtfulIsNoFinding() {
        assertThat(of(roll(new Folder().registered("1", "许国梁", ""), "许国良", ID))).isEmpty();
    }

    @Test
    void noFindingQuotesItsValues() {
        assertThat(of(roll(new Folder().registered("1", "许国梁", WRONG_CHECK), "许国梁", ID))
                        .toString())
                .doesNotContain("许国梁")
                .doesNotContain(ID);
    }
}
