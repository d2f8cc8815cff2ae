package org.buluo.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.buluo.core.account.Decision.Ruling;
import org.buluo.core.roster.Boarding;
import org.buluo.core.roster.Change;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.SchoolStanding;
import org.junit.jupiter.api.Test;

/** What people decided, and how it meets what machines think. */
class DecisionsTest {

    private static final String ID = "42289920110214001X";
    private static final String OTHER = "422899201005060026";

    private static Folder boarder() {
        return new Folder().registered("1", "许国梁", ID).roll("许国梁", ID, "三年级", Boarding.BOARDER, RollStatus.PRESENT);
    }

    private Folder twoRegistered() {
        return new Folder().registered("1", "卞小蝶", ID).registered("2", "卞小蝶", ID);
    }

    @Test
    void sameJoinsTwoNumbersOfTheRegister() {
        assertThat(twoRegistered()
                        .decided("2", "1", Ruling.SAME, "2019-10-01")
                        .child()
                        .personNumber())
                .isEqualTo("1;2");
    }

    @Test
    void ofOnePairTheLatestCounts() {
        Reconciled reconciled = twoRegistered()
                .decided("1", "2", Ruling.SAME, "2019-10-01")
                .decided("2", "1", Ruling.DIFFERENT, "2019-10-02")
                .reconcile();
        assertThat(reconciled.children()).hasSize(2);
        assertThat(reconciled.unusedDecisions()).isEmpty();
    }

    @Test
    void ofOnePairTheLatestCountsByWhateverIdsItIsNamed() {
        Folder folder = new Folder()
                .registered("1", "己一", ID)
                .roll("己一", ID, "三年级", Boarding.DAY, RollStatus.PRESENT)
                .roll("己二", OTHER, "四年级", Boarding.DAY, RollStatus.PRESENT)
                .decided("1", "G" + OTHER, Ruling.SAME, "2019-10-01")
                .decided("G" + ID, "G" + OTHER, Ruling.DIFFERENT, "2019-11-01");
        assertThat(folder.reconcile().children())
                .extracting(child -> child.rows().size())
                .containsExactly(2, 1);
    }

    @Test
    void aDecisionMayNameAChildByTheNumberThatItsStudentNumberCarries() {
        Folder folder =
                new Folder().leaver("己一", ID, Change.GRADUATED, "", "").decided(ID, "", Ruling.ENROLLED, "2019-10-01");
        assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.ENROLLED);
    }

    @Test
    void aPairWithSomebodyWhoIsNoChildIsNotApplied() {
        Folder folder = boarder()
                .registered("2", "许大山", "422899198205200017")
                .decided("1", "2", Ruling.DIFFERENT, "2019-10-01");
        assertThat(folder.reconcile().unusedDecisions()).hasSize(1);
    }

    @Test
    void aRowGivenToAChildByItsPlaceIsTheChildsWhateverAgeItsNumberTells() {
        Folder folder = boarder()
                .minimumLiving("许大山", "422899198205200017")
                .decided("1", "all.csv:4", Ruling.SAME, "2019-10-01");
        Reconciled reconciled = folder.reconcile();
        assertThat(reconciled.unusedDecisions()).isEmpty();
        assertThat(reconciled.children())
                .singleElement()
                .satisfies(child -> assertThat(child.rows()).hasSize(3));
    }

    @Test
    void whatContradictsItselfIsNotAppliedAndGoesToReview() {
        Reconciled reconciled = twoRegistered()
                .registered("3", "卞小蝶", ID)
                .decided("1", "2", Ruling.SAME, "2019-10-01")
                .decided("2", "3", Ruling.SAME, "2019-10-01")
                .decided("1", "3", Ruling.DIFFERENT, "2019-10-01")
                .reconcile();
        assertThat(reconciled.children()).hasSize(3);
        assertThat(reconciled.children())
                .allSatisfy(child -> assertThat(child.reason()).contains("疑似同一人"));
    }

    @Test
    void anIdThatSeveralChildrenHoldIsNotApplied() {
        Reconciled reconciled =
                twoRegistered().decided(ID, "", Ruling.OUT, "2019-10-01").reconcile();
        assertThat(reconciled.unusedDecisions()).hasSize(1);
        assertThat(reconciled.children())
                .noneSatisfy(child -> assertThat(child.schooling()).isEqualTo(SchoolStanding.OUT));
    }

    @Test
    void aRowMayBeNamedByItsPlace() {
        Folder folder = new Folder().registered("", "卞小蝶", "").decided("all.csv:2", "", Ruling.OUT, "2019-10-01");
        assertThat(folder.child().schooling()).isEqualTo(SchoolStanding.OUT);
    }
}
