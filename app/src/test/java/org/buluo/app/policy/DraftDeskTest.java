package org.buluo.app.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Sm3;
import org.buluo.core.time.Term;
import org.buluo.files.policy.AmountChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may become of a draft, and what may not. */
class DraftDeskTest extends ConsoleTest {

    private static final Term FAR = new Term(2031, Term.Season.AUTUMN);
    private static final Scope ALL = Scope.wholeCounty();

    @Autowired
    private DraftDesk desk;

    @Autowired
    private Drafts drafts;

    @Autowired
    private PolicyPacks packs;

    @Autowired
    private PolicyVersions versions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private SignedIn maker;
    private SignedIn checker;
    private long id;

    @BeforeEach
    void aDraft() {
        maker = accounts.find("aid").orElseThrow();
        checker = accounts.find("finance").orElseThrow();
        id = desk.begin(maker, "雨露计划", FAR);
    }

    private Draft draft() {
        return drafts.find(ALL, id).orElseThrow();
    }

    private Acted amount(int seen, String yuan) {
        AmountChange change = new AmountChange("rain-dew", 0, FAR, yuan, "poverty-2015-19", "新标准", false);
        return desk.change(maker, id, seen, "amount rain-dew", edit -> edit.amount(change));
    }

    private Acted approve(SignedIn who) {
        return desk.approve(desk.eyes(draft(), who).orElseThrow(), draft(), draft().revision());
    }

    @Test
    void theFirstVersionIsTheOneThatBuluoBringsAlong() {
        assertThat(packs.of(1).orElseThrow().id()).isEqualTo("hubei-2019");
        assertThat(packs.of(new Term(2000, Term.Season.SPRING)).version()).isEqualTo(1);
        PolicyVersion first = versions.find(1).orElseThrow();
        assertThat(first.sm3()).isEqualTo(Sm3.of(versions.text(1).orElseThrow()));
        assertThat(first.from()).isEqualTo(new Term(2012, Term.Season.AUTUMN));
        assertThat(desk.newStandard()).isEmpty();
    }

    @Test
    void noVersionEverChanges() {
        JdbcClient owner = TestServers.owner(database);
        assertThatThrownBy(
                        () -> owner.sql("update policy.version set note = 'x'").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> owner.sql("delete from policy.version").update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> owner.sql("delete from policy.draft_save").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void whatDiffersFromNothingIsNotHandedIn() {
        assertThat(desk.propose(maker, draft(), 1)).isEqualTo(Acted.SAME);
    }

    @Test
    void aTextWithAFaultIsKeptAndNotHandedIn() {
        assertThat(desk.save(maker, id, 1, "pack: [", "text")).isEqualTo(Acted.DONE);
        assertThat(drafts.text(ALL, id)).isEqualTo("pack: [");
        assertThat(desk.propose(maker, draft(), 2)).isEqualTo(Acted.UNSOUND);
        assertThat(amount(2, "1600.00")).isEqualTo(Acted.NO_PLACE);
    }

    @Test
    void whoSavesBehindAnothersBackIsTold() {
        assertThat(amount(1, "1650.00")).isEqualTo(Acted.DONE);
        assertThat(amount(1, "1700.00")).isEqualTo(Acted.STALE);
        assertThat(desk.propose(maker, draft(), 1)).isEqualTo(Acted.STALE);
        assertThat(drafts.text(ALL, id)).contains("1650.00").doesNotContain("1700.00");
        assertThat(drafts.saves(ALL, id)).hasSize(2);
    }

    @Test
    void nobodyChecksWhatTheyWrote() {
        assertThat(desk.eyes(draft(), maker)).isEmpty();
        assertThat(desk.eyes(draft(), checker)).isPresent();
        desk.save(checker, id, 1, drafts.text(ALL, id) + "# x\n", "text");
        assertThat(desk.eyes(draft(), checker)).as("who wrote a part of it").isEmpty();
    }

    @Test
    void aDraftThatWasGivenUpOrNotHandedInIsNotApproved() {
        amount(1, "1600.00");
        assertThat(approve(checker)).isEqualTo(Acted.STALE);
        assertThat(desk.withdraw(maker, draft(), 2, "不改了")).isEqualTo(Acted.DONE);
        assertThat(approve(checker)).isEqualTo(Acted.STALE);
        assertThat(amount(2, "1700.00")).isEqualTo(Acted.STALE);
        assertThat(draft().remark()).isEqualTo("不改了");
    }

    @Test
    void ofTwoDraftsOfOneVersionTheSecondMustLookAtTheFirst() {
        amount(1, "1600.00");
        long other = desk.begin(maker, "另一份", FAR.next());
        desk.save(maker, other, 1, drafts.text(ALL, other) + "# 另一份\n", "text");
        assertThat(desk.propose(maker, drafts.find(ALL, other).orElseThrow(), 2))
                .isEqualTo(Acted.DONE);
        assertThat(desk.propose(maker, draft(), 2)).isEqualTo(Acted.DONE);
        int before = packs.newest();
        assertThat(approve(checker)).isEqualTo(Acted.DONE);
        assertThat(packs.newest()).isEqualTo(before + 1);
        assertThat(packs.of(FAR).version()).isEqualTo(before + 1);
        assertThat(packs.of(FAR.previous()).version()).isLessThanOrEqualTo(before);
        id = other;
        assertThat(desk.isOvertaken(draft())).isTrue();
        assertThat(approve(checker)).isEqualTo(Acted.OVERTAKEN);
        assertThat(draft().state()).as("nothing was done").isEqualTo(DraftState.PROPOSED);
        assertThat(desk.sendBack(desk.eyes(draft(), checker).orElseThrow(), draft(), 2, "请对照"))
                .isEqualTo(Acted.DONE);
        assertThat(desk.rebase(draft())).isEqualTo(Acted.DONE);
        assertThat(desk.isOvertaken(draft())).isFalse();
    }

    @Test
    void onlyWhoSeesTheCountyKnowsOfDrafts() {
        assertThat(drafts.find(new Scope.School("某校"), id)).isEqualTo(Optional.empty());
        assertThat(drafts.latest(Scope.none(), 10)).isEmpty();
    }
}
