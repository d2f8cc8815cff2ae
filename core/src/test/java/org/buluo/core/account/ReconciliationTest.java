package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.SchoolRef;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.core.schooling.Stage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the worked example does not show: other days, missing lists, contradictions. */
class ReconciliationTest {

    private static final String ID = "42289920110214001X";
    private static final String OTHER = "422899201005060026";
    private static final String SIXTEEN = "422899200209080024";
    private static final String BOARDER = "寄宿生生活补助";

    private static Folder boarder() {
        return new Folder().registered("1", "许国梁", ID).roll("许国梁", ID, "三年级", Boarding.BOARDER, RollStatus.PRESENT);
    }

    @Nested
    class AsOf {

        @Test
        void isTheCutOffWhenNothingIsDatedLater() {
            assertThat(boarder().reconcile().asOf()).isEqualTo(LocalDate.of(2019, 10, 31));
        }

        @Test
        void isTheLatestDateWithinAYearPastTheCutOff() {
            Folder folder = boarder()
                    .paid("1", ID, BOARDER, 50_000, BankResult.SUCCESSFUL, "2019-12-20")
                    .leaver("许国梁", ID, Change.TRANSFERRED_OUT, "2020-11-01", "东莞市");
            assertThat(folder.reconcile().asOf()).isEqualTo(LocalDate.of(2019, 12, 20));
        }

        @Test
        void mayComeFromADecision() {
            assertThat(boarder()
                            .decided("1", "", Ruling.ENROLLED, "2020-03-01")
                            .reconcile()
                            .asOf())
                    .isEqualTo(LocalDate.of(2020, 3, 1));
        }

        @Test
        void earlierThanTheCutOffIsTheDayOfTheFactsToo() {
            Folder folder = boarder()
                    .leaver("许国梁", ID, Change.SUSPENDED, "2019-10-10", "")
                    .asOf("2019-10-01");
            assertThat(folder.child().aid()).isEqualTo(AidStanding.DUE);
        }
    }

    @Nested
    class WithoutRolls {

        @Test
        void nobodyIsSaidToBeOutOfSchool() {
            Folder folder = new Folder().registered("1", "许国梁", ID).without(RosterKind.ROLL);
            assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.UNKNOWN);
            assertThat(folder.child().caseOwner()).isEqualTo("花坪镇");
            assertThat(folder.reconcile().absent()).containsExactly(RosterKind.ROLL);
        }

        @Test
        void nobodyOfSixteenIsSaidToBeDone() {
            Folder folder =
                    new Folder().registered("1", "丁香", SIXTEEN, "初中", "").without(RosterKind.ROLL);
            assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.UNKNOWN);
        }
    }

    @Nested
    class Bank {

        @Test
        void aLineWithoutTermCountsByItsDateAndFebruaryIsAutumn() {
            assertThat(boarder()
                            .paidByDate("1", ID, 50_000, "2020-02-20")
                            .child()
                            .aid())
                    .isEqualTo(AidStanding.PAID);
            assertThat(boarder()
                            .paidByDate("1", ID, 50_000, "2020-03-01")
                            .child()
                            .aid())
                    .isEqualTo(AidStanding.DUE);
        }

        @Test
        void aReturnInTheNextTermStillTakesBackThisTermsLine() {
            Folder folder = boarder().paidByDate("1", ID, 50_000, "2020-02-20");
            Folder returned = folder.paid("2", ID, BOARDER, 50_000, BankResult.SUCCESSFUL, "2019-12-01")
                    .paid("2", ID, BOARDER, 50_000, BankResult.FAILED, "2020-03-02");
            assertThat(returned.child().paid()).isEqualTo(Fen.of(50_000));
            assertThat(returned.reconcile().bank().lines()).isEqualTo(2);
        }

        @Test
        void aNumberThatNobodyHoldsIsUnmatchedAndTheSumsHold() {
            BankSums bank = boarder()
                    .paid("1", ID, BOARDER, 50_000, BankResult.SUCCESSFUL, "2019-12-01")
                    .paid("2", OTHER, BOARDER, 30_000, BankResult.SUCCESSFUL, "2019-12-01")
                    .paid("3", OTHER, BOARDER, 70_000, BankResult.PENDING, "")
                    .reconcile()
                    .bank();
            assertThat(bank.lines()).isEqualTo(3);
            assertThat(bank.unmatchedLines()).isEqualTo(1);
            assertThat(bank.paid().plus(bank.unmatched())).isEqualTo(bank.successful());
        }

        @Test
        void provisionsThatAgreeOnlyInSumAreACase() {
            ChildAccount child = boarder()
                    .paid("1", ID, "非寄宿生生活补助", 50_000, BankResult.SUCCESSFUL, "2019-12-01")
                    .child();
            assertThat(child.aid()).isEqualTo(AidStanding.PAID);
            assertThat(child.reason()).contains("项目之间有多有少");
            assertThat(child.caseOwner()).isEqualTo(Folder.SCHOOL.name());
        }

        @Test
        void aStudentNumberOfTheFormGPaysTheChildWhoseIdentityNumberItCarries() {
            ChildAccount child = new Folder()
                    .registered("1", "孟凡星", "422899200212190013")
                    .elsewhere("孟凡星", "422899200212190013", "滨江区", "中职二年级")
                    .paid("1", "422899200212190013", "雨露计划", 150_000, BankResult.SUCCESSFUL, "2019-11-01")
                    .child();
            assertThat(child.paid()).isEqualTo(Fen.of(150_000));
            assertThat(child.aid()).isEqualTo(AidStanding.AWAITING_REPLY);
        }

        @Test
        void aProvisionWithoutALineIsNamed() {
            assertThat(boarder().reconcile().provisionsWithoutLines())
                    .contains("boarder-living")
                    .doesNotContain("senior-tuition-waiver");
        }
    }

    @Nested
    class School {

        @Test
        void aReturnEndsWhatTheRollAndEarlierRowsSaid() {
            Folder folder = new Folder()
                    .registered("1", "许国梁", ID)
                    .roll("许国梁", ID, "三年级", Boarding.DAY, RollStatus.TRANSFERRED_OUT)
                    .leaver("许国梁", ID, Change.TRANSFERRED_OUT, "2019-06-01", "东莞市")
                    .leaver("许国梁", ID, Change.TRANSFERRED_IN, "2019-09-05", "");
            assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.SUSPECTED_OUT);
            assertThat(folder.child().reason()).contains("曾有学籍");
        }

        @Test
        void aTransferInsideTheCountyIsNotElsewhere() {
            Folder folder = boarder().leaver("许国梁", ID, Change.TRANSFERRED_OUT, "2019-09-05", "建始县业州镇");
            assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.ENROLLED);
        }

        @Test
        void aSuspensionEndsTwelveMonthsLater() {
            Folder folder = new Folder().leaver("许国梁", ID, Change.SUSPENDED, "2018-10-31", "");
            assertThat(folder.asOf("2019-10-31").child().schooling()).isEqualTo(SchoolStanding.SUSPENDED);
            assertThat(folder.asOf("2019-11-01").child().schooling()).isEqualTo(SchoolStanding.SUSPECTED_OUT);
        }

        @Test
        void wordsThatMeanThisCountyAreInside() {
            for (String destination : new String[] {"县内转学", "本县", "建始县业州镇"}) {
                Folder folder = boarder().leaver("许国梁", ID, Change.TRANSFERRED_OUT, "2019-09-05", destination);
                assertThat(folder.child().schooling()).as(destination).isEqualTo(SchoolStanding.ENROLLED);
            }
        }

        @Test
        void aTransferThatAReturnEndedProvesNothing() {
            ChildAccount child = new Folder()
                    .leaver("许国梁", ID, Change.TRANSFERRED_OUT, "2019-06-10", "东莞市")
                    .leaver("许国梁", ID, Change.TRANSFERRED_IN, "2019-09-05", "")
                    .elsewhere("许国梁", ID, "滨江区", "小学三年级")
                    .child();
            assertThat(child.reason()).contains("仅填报").doesNotContain("有证明");
            assertThat(child.caseOwner()).isNotEmpty();
        }

        @Test
        void aGradeElsewhereWithoutItsStageCountsAsOnARoll() {
            ChildAccount child = new Folder()
                    .registered("1", "许国梁", ID)
                    .elsewhere("许国梁", ID, "滨江区", "三年级")
                    .child();
            assertThat(child.stage()).isEqualTo(Stage.PRIMARY);
            assertThat(child.aid()).isEqualTo(AidStanding.AWAITING_REPLY);
        }

        @Test
        void aFirstGradeOfASchoolCalledMiddleSchoolIsNotTakenForPrimary() {
            ChildAccount child = new Folder()
                    .roll(new SchoolRef("", "景阳中学"), "许国梁", ID, "一年级", Boarding.DAY, RollStatus.PRESENT)
                    .child();
            assertThat(child.stage()).isNull();
        }

        @Test
        void aSeniorStageIsKnownByItsShortName() {
            assertThat(new Folder()
                            .registered("1", "丁香", SIXTEEN, "初中", "普高二年级")
                            .child()
                            .schooling())
                    .isEqualTo(SchoolStanding.UNKNOWN);
            assertThat(new Folder()
                            .registered("1", "丁香", SIXTEEN, "中等职业", "")
                            .child()
                            .schooling())
                    .isEqualTo(SchoolStanding.COMPLETED);
        }

        @Test
        void aDeathThatThePoliceRecordBeatsEveryOtherList() {
            Folder folder = boarder().resident("许国梁", ID, ResidentState.DEAD);
            assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.LEFT);
        }

        @Test
        void twoRowsOfOneSchoolAreNotTwoEnrolments() {
            Folder folder = boarder().roll("许国梁", ID, "三年级", Boarding.DAY, RollStatus.PRESENT);
            assertThat(folder.child().reason()).doesNotContain("两个学籍");
            Folder two = boarder().roll(new SchoolRef("9", "别处小学"), "许国梁", ID, "三年级", Boarding.DAY, RollStatus.PRESENT);
            assertThat(two.child().reason()).contains("两个学籍");
        }

        @Test
        void elsewhereSaysHowItIsKnown() {
            Folder listed = new Folder().registered("1", "许国梁", ID).elsewhere("许国梁", ID, "滨江区", "小学三年级");
            assertThat(listed.child().reason()).contains("仅填报");
            assertThat(listed.reply("许国梁", ID, "滨江区", true, "2019-11-01")
                            .child()
                            .reason())
                    .contains("有回函")
                    .doesNotContain("仅填报");
        }
    }
}
