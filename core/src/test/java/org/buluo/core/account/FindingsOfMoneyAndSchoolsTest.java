package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.buluo.core.correction.Fault;
import org.buluo.core.correction.Finding;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.SchoolRef;
import org.junit.jupiter.api.Test;

/** What the bank, the list of changes, replies and the directory of schools contradict. */
class FindingsOfMoneyAndSchoolsTest {

    private static final String ID = "42289920110214001X";
    private static final String NAME = "许国梁";
    private static final String CARD = "6217990000000000123";
    private static final String SCHOOL = Folder.SCHOOL.name();

    private static PaidFolder child() {
        PaidFolder folder = new PaidFolder();
        folder.member("H1", "1", NAME, ID, "之子").member("H1", "2", "许大山", "422899198005060013", "户主");
        folder.roll(NAME, ID, "三年级", Boarding.BOARDER, RollStatus.PRESENT);
        return folder;
    }

    private static List<Tuple> told(PaidFolder folder) {
        return folder.found().stream()
                .map(one -> tuple(one.roster().kind(), one.roster().place(), one.fault(), one.isEqual()))
                .toList();
    }

    @Test
    void anAccountThatTheRegisterStatesGoesToTheRegisterAndAnotherToTheSchool() {
        PaidFolder registered = child().registerStates(CARD).paidTo(1, ID, CARD, NAME, "账号不存在");
        assertThat(told(registered)).containsExactly(tuple(RosterKind.REGISTERED_POOR, "", Fault.ACCOUNT_NONE, false));
        assertThat(registered.found().get(0).stated()).isEqualTo(CARD);
        assertThat(told(child().paidTo(1, ID, CARD, NAME, "账号不存在")))
                .containsExactly(tuple(RosterKind.BANK_RETURN, SCHOOL, Fault.ACCOUNT_NONE, false));
    }

    @Test
    void whatTheBankCouldNotHelpAndWhatHasArrivedSinceIsNoFaultOfAnAccount() {
        assertThat(told(child().paidTo(1, ID, CARD, NAME, "超限额"))).isEmpty();
        assertThat(told(child().paidTo(1, ID, CARD, NAME, "户名不符").paidTo(4, ID, CARD, NAME, "")))
                .isEmpty();
        assertThat(told(child().paidTo(1, ID, CARD, NAME, "").paidTo(4, ID, CARD, NAME, "户名不符")))
                .as("sent back later")
                .containsExactly(tuple(RosterKind.BANK_RETURN, SCHOOL, Fault.ACCOUNT_HOLDER, false));
    }

    @Test
    void aHolderOfTheHouseholdIsKinAndAStrangerIsNot() {
        assertThat(told(child().paidTo(1, ID, CARD, "许大山", ""))).isEmpty();
        assertThat(told(child().paidTo(1, ID, CARD, "向老二", "")))
                .containsExactly(tuple(RosterKind.BANK_RETURN, SCHOOL, Fault.ACCOUNT_STRANGER, false));
        PaidFolder alone = new PaidFolder();
        alone.roll(NAME, ID, "三年级", Boarding.BOARDER, RollStatus.PRESENT);
        assertThat(told(alone.paidTo(1, ID, CARD, "向老二", "")))
                .as("no kin is known from whom a stranger could be told")
                .isEmpty();
    }

    @Test
    void aPupilWhoLeftByTheListOfChangesAndIsOnTheSameSchoolsRollIsToldToBoth() {
        assertThat(told(child().left(SCHOOL, NAME, ID, Change.WITHDRAWN, "2019-10-08")))
                .containsExactlyInAnyOrder(
                        tuple(RosterKind.LEAVER, SCHOOL, Fault.LEFT_AND_LISTED, true),
                        tuple(RosterKind.ROLL, SCHOOL, Fault.LEFT_AND_LISTED, true));
        assertThat(told(child().left("高坪镇中心小学", NAME, ID, Change.TRANSFERRED_OUT, "2019-10-08")))
                .as("moved from another school to this one")
                .isEmpty();
    }

    @Test
    void twoChangesOfOneDayAndADeathThatThePoliceDoNotKnowAreToldToEachSide() {
        assertThat(told(child().left("甲小学", NAME, ID, Change.WITHDRAWN, "2019-10-08")
                        .left("乙小学", NAME, ID, Change.SUSPENDED, "2019-10-08")))
                .containsExactlyInAnyOrder(
                        tuple(RosterKind.LEAVER, "甲小学", Fault.TWO_CHANGES, true),
                        tuple(RosterKind.LEAVER, "乙小学", Fault.TWO_CHANGES, true));
        PaidFolder dead = child().left(SCHOOL, NAME, ID, Change.DIED, "2019-10-08");
        dead.resident(NAME, ID, ResidentState.NORMAL);
        assertThat(told(dead))
                .contains(
                        tuple(RosterKind.LEAVER, SCHOOL, Fault.DEAD_AND_ALIVE, true),
                        tuple(RosterKind.POPULATION, "", Fault.DEAD_AND_ALIVE, true));
    }

    @Test
    void aReplyOfAnotherCountyAndARollAreTwoPlaces() {
        PaidFolder folder = child();
        folder.reply(NAME, ID, "巴东县", true, "2019-10-20");
        assertThat(told(folder))
                .containsExactlyInAnyOrder(
                        tuple(RosterKind.REPLY, "巴东县", Fault.TWO_PLACES, true),
                        tuple(RosterKind.ROLL, SCHOOL, Fault.TWO_PLACES, true));
    }

    @Test
    void aRosterThatNamesItsSchoolOtherwiseThanTheDirectoryIsToldOnce() {
        assertThat(child().directory(Folder.SCHOOL.code(), SCHOOL).found()).isEmpty();
        assertThat(child().directory(Folder.SCHOOL.code(), "青冈完全小学").found())
                .extracting(Finding::fault, Finding::stated, Finding::right, Finding::isOfRoster)
                .containsExactly(tuple(Fault.SCHOOL_ALIAS, SCHOOL, "青冈完全小学", true));
        assertThat(child().directory("2142899777", SCHOOL).found())
                .extracting(Finding::fault, Finding::stated, Finding::right)
                .containsExactly(tuple(Fault.SCHOOL_CODE_OTHER, Folder.SCHOOL.code(), "2142899777"));
        assertThat(child().directory("2142899777", "高坪镇中心小学").found())
                .as("no roll is in that directory: it may be of kindergartens alone")
                .isEmpty();
        PaidFolder two = child().directory(Folder.SCHOOL.code(), SCHOOL);
        two.roll(new SchoolRef("", "已撤并小学"), "覃小雨", "422899201005060026", "三年级", Boarding.DAY, RollStatus.PRESENT);
        assertThat(two.found())
                .extracting(one -> one.roster().place(), Finding::fault, Finding::right)
                .containsExactly(tuple("已撤并小学", Fault.SCHOOL_UNKNOWN, ""));
    }

    @Test
    void aBanksWayOfWritingAPupilsSchoolIsNobodysAddress() {
        PaidFolder folder = child().paidTo(1, ID, CARD, NAME, "账号不存在", "青冈小学（总校）");
        assertThat(told(folder)).containsExactly(tuple(RosterKind.BANK_RETURN, SCHOOL, Fault.ACCOUNT_NONE, false));
        PaidFolder unknown = new PaidFolder();
        unknown.member("H1", "1", NAME, ID, "之子").member("H1", "2", "许大山", "422899198005060013", "户主");
        assertThat(told(unknown.paidTo(1, ID, CARD, NAME, "账号不存在", "青冈小学（总校）")))
                .as("nobody has that name")
                .containsExactly(tuple(RosterKind.BANK_RETURN, "", Fault.ACCOUNT_NONE, false));
    }

    @Test
    void everyRowOfARosterIsHeldAgainstTheDirectory() {
        PaidFolder folder = child().directory(Folder.SCHOOL.code(), SCHOOL);
        folder.roll(
                new SchoolRef("2142899777", SCHOOL),
                "覃小雨",
                "422899201005060026",
                "三年级",
                Boarding.DAY,
                RollStatus.PRESENT);
        assertThat(folder.found())
                .extracting(Finding::fault, Finding::stated, Finding::right)
                .containsExactly(tuple(Fault.SCHOOL_CODE_OTHER, "2142899777", Folder.SCHOOL.code()));
    }
}
