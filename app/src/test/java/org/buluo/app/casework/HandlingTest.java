package org.buluo.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.buluo.app.TestServers;
import org.buluo.app.casework.EvidenceFiles.Taken;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.place.DivisionCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of matters as people do. */
class HandlingTest extends CaseworkConsole {

    @Autowired
    private Handling handling;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Steps steps;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private Desks desks;

    @Autowired
    private Outbox outbox;

    @Test
    void anOwnerGivenByPeopleOutlivesAReconciliationUntilTheRuleNamesAnother() {
        settle(1, needed(1, SCHOOL));
        SignedIn school = person("school");
        long id = only(1).id();
        assertThat(as(school, () -> handling.assign(school, id, "town"))).isEqualTo(Handled.NOBODY);
        assertThat(as(school, () -> handling.assign(school, id, "school"))).isEqualTo(Handled.DONE);
        assertThat(as(school, () -> handling.escalate(school, id, "需要乡镇走访"))).isEqualTo(Handled.DONE);
        settle(2, needed(1, SCHOOL));
        assertThat(only(1).owner()).isEqualTo(Owner.township(TOWNSHIP));
        settle(3, needed(1, "花坪镇第二小学"));
        assertThat(only(1).owner()).isEqualTo(Owner.school("花坪镇第二小学"));
        assertThat(as(SYSTEM, () -> list.turns(Scope.wholeCounty(), id)))
                .extracting(turn -> turn.owner() + turn.assignee())
                .containsExactly(SCHOOL, SCHOOL + "school", TOWNSHIP, "花坪镇第二小学");
    }

    @Test
    void anotherDeskAcceptsAMatterAndHandsItBack() {
        SignedIn aid = person("aid");
        SignedIn unit = person("unit");
        long id = as(aid, () -> cases.open("test-queried", Subject.school("远山小学", "红岩镇"), "x", aid));
        assertThatThrownBy(() -> as(unit, () -> handling.answer(unit, id, "note", "x")))
                .isInstanceOf(NotThere.class);
        assertThat(as(aid, () -> referrals.refer(aid, id, "unit", "no-such", "请核")))
                .isEqualTo(Handled.NOBODY);
        assertThat(as(aid, () -> referrals.refer(aid, id, "unit", "422822-fp", "请核")))
                .isEqualTo(Handled.DONE);
        assertThat(as(unit, () -> count(unit, "accept"))).isOne();
        assertThat(as(unit, () -> outbox.unseen(unit.scope(), unit))).isPositive();
        assertThat(as(unit, () -> referrals.giveBack(unit, id, false, ""))).isEqualTo(Handled.SAY_MORE);
        assertThat(as(unit, () -> referrals.accept(unit, id))).isEqualTo(Handled.DONE);
        assertThat(as(unit, () -> count(unit, "mine"))).isOne();
        assertThat(as(unit, () -> referrals.giveBack(unit, id, true, "已核，电话13812345678")))
                .isEqualTo(Handled.DONE);
        assertThat(as(unit, () -> list.find(unit.scope(), id))).isEmpty();
        assertThat(as(SYSTEM, () -> steps.of(Scope.wholeCounty(), id)))
                .extracting(step -> step.what() + step.said())
                .endsWith("accepted", "done已核，电话****5678");
        assertThat(matter(id).owner()).isEqualTo(Owner.school("远山小学"));
    }

    private long count(SignedIn who, String view) {
        return list.count(
                who.scope(), who, new ListState("/cases", Map.of("view", view, "kind", "test-queried")), TODAY);
    }

    @Test
    void aWholeDeskIsHandedOverInSeptember() {
        settle(1, needed(1, SCHOOL), needed(2, SCHOOL));
        SignedIn town = person("town");
        assertThat(as(town, () -> desks.handOver(town, Owner.school(SCHOOL), "", "town")))
                .isEqualTo(-1);
        assertThat(as(town, () -> desks.handOver(town, Owner.school(SCHOOL), "", "school")))
                .isGreaterThanOrEqualTo(2);
        assertThat(only(2).assignee()).isEqualTo("school");
        SignedIn other =
                new SignedIn(9, "x", "x", town.role(), new Scope.Area(new DivisionCode("422822104"), "景阳镇"), "", true);
        assertThat(as(other, () -> desks.handOver(other, Owner.school(SCHOOL), "school", "school")))
                .isEqualTo(-1);
    }

    @Test
    void evidenceIsKeptSealedAndOnce() {
        settle(1, needed(1, SCHOOL));
        SignedIn school = person("school");
        long id = only(1).id();
        byte[] file = "%PDF-1.4 证明 %%EOF".getBytes(StandardCharsets.UTF_8);
        assertThat(as(school, () -> evidence.add(school, id, "到校证明", file))).isEqualTo(Taken.KEPT);
        assertThat(as(school, () -> evidence.add(school, id, "到校证明", file))).isEqualTo(Taken.ALREADY);
        assertThat(as(school, () -> evidence.add(school, id, "", "x".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Taken.WRONG_TYPE);
        Evidence kept = as(school, () -> evidence.of(school.scope(), id)).get(0);
        assertThat(kept.title()).isEqualTo("到校证明");
        assertThat(as(school, () -> evidence.content(school.scope(), id, kept.id())))
                .contains(file);
        byte[] stored = TestServers.owner(database)
                .sql("select content from casework.evidence where id = " + kept.id())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("证明");
    }
}
