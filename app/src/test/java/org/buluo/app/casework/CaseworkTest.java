package org.buluo.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.buluo.app.casework.CaseNeeded.OwnerLevel;
import org.buluo.app.casework.EvidenceFiles.Taken;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.place.DivisionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of matters: as data say, and as people do. */
class CaseworkTest extends ConsoleTest {

    private static final String TOWNSHIP = "花坪镇";
    private static final String SCHOOL = "花坪镇中心小学";
    private static final long CHILD = 4_200_000_000L;
    private static final LocalDate TODAY = LocalDate.of(2019, 12, 2);
    private static final SignedIn SYSTEM = SignedIn.system();

    @Autowired
    private Cases cases;

    @Autowired
    private Handling handling;

    @Autowired
    private Referrals referrals;

    @Autowired
    private CaseList list;

    @Autowired
    private Steps steps;

    @Autowired
    private EvidenceFiles evidence;

    @Autowired
    private Desks desks;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void nothingIsLeft() {
        JdbcClient tables = TestServers.owner(database);
        tables.sql("delete from casework.case_file where kind like 'test-%'").update();
        tables.sql("delete from casework.calendar_year where year = 2099").update();
        tables.sql("delete from casework.notice where made_at > now() - interval '1 hour'")
                .update();
    }

    private SignedIn person(String login) {
        return accounts.find(login).orElseThrow();
    }

    private static CaseNeeded needed(int child, String owner) {
        return new CaseNeeded("test-reported", CHILD + child, owner, OwnerLevel.SCHOOL, TOWNSHIP, SCHOOL, "d");
    }

    /** Only the kind of this test: what other tests reported stays as it is. */
    private void settle(long run, CaseNeeded... needed) {
        CurrentScope.runAs(
                SYSTEM,
                () -> transaction.executeWithoutResult(inside -> {
                    List<CaseNeeded> all = new ArrayList<>(List.of(needed));
                    all.addAll(standing());
                    cases.settle(run, all, TODAY);
                }));
    }

    private List<CaseNeeded> standing() {
        return database.sql("select * from casework.case_file where closed_at is null and kind <> 'test-reported'"
                        + " and subject_kind = 'child'")
                .query((row, i) -> new CaseNeeded(
                        row.getString("kind"),
                        row.getLong("child_id"),
                        row.getString("rule_owner"),
                        OwnerLevel.of(row.getString("owner_level")),
                        row.getString("township"),
                        row.getString("school"),
                        row.getString("detail")))
                .list();
    }

    private Matter only(int child) {
        return CurrentScope.callAs(SYSTEM, () -> {
            long id = database.sql(
                            "select max(id) from casework.case_file where kind = 'test-reported' and child_id = :c")
                    .param("c", CHILD + child)
                    .query(Long.class)
                    .single();
            return list.get(Scope.wholeCounty(), id);
        });
    }

    private <T> T as(SignedIn who, java.util.function.Supplier<T> work) {
        return CurrentScope.callAs(who, work);
    }

    @Test
    void aMatterClosesWithItsProofWhenItsCauseIsGone() {
        settle(1, needed(1, SCHOOL), needed(2, SCHOOL));
        assertThat(only(1).isOpen()).isTrue();
        assertThat(only(1).dueOn()).isEqualTo(LocalDate.of(2019, 12, 16));
        settle(2, needed(2, SCHOOL));
        assertThat(only(1).closed().run()).isEqualTo(2);
        assertThat(only(1).closed().closing()).isEqualTo("cause-gone");
        assertThat(only(2).isOpen()).isTrue();
        settle(3, needed(1, SCHOOL));
        assertThat(only(1).isOpen()).as("the cause came back: a new matter").isTrue();
        assertThat(as(SYSTEM, () -> list.alike(Scope.wholeCounty(), only(1).id())))
                .hasSize(1);
    }

    @Test
    void whatWasClosedByHandWhileItsCauseStandsOpensAgain() {
        settle(1, needed(1, SCHOOL));
        long id = only(1).id();
        SignedIn school = person("school");
        assertThat(as(school, () -> handling.close(school, id, " "))).isEqualTo(Handled.SAY_MORE);
        assertThat(as(school, () -> handling.close(school, id, "家长说已到校"))).isEqualTo(Handled.WAITS);
        assertThat(as(school, () -> handling.decide(school, id, true, ""))).isEqualTo(Handled.NOT_YOURS);
        SignedIn town = person("town");
        assertThat(as(town, () -> handling.decide(town, id, false, ""))).isEqualTo(Handled.SAY_MORE);
        assertThat(as(town, () -> handling.decide(town, id, true, "属实"))).isEqualTo(Handled.DONE);
        assertThat(only(1).closed().closing()).isEqualTo("answered");
        assertThat(as(town, () -> handling.decide(town, id, true, ""))).isEqualTo(Handled.NOT_YOURS);
        settle(2, needed(1, SCHOOL));
        assertThat(only(1).id()).isEqualTo(id);
        assertThat(only(1).isOpen()).isTrue();
        assertThat(only(1).reopened()).isOne();
        assertThat(as(SYSTEM, () -> steps.of(Scope.wholeCounty(), id)))
                .extracting(Step::what)
                .containsExactly("closing-asked", "closed", "reopened");
    }

    @Test
    void aQueryClosesAndOpensAgainWheneverDataChange() {
        Subject school = Subject.school("测试小学", TOWNSHIP);
        long id = as(SYSTEM, () -> {
            stands("测试小学");
            return cases.open("test-queried", school, "缺教师", SYSTEM);
        });
        assertThat(as(SYSTEM, () -> cases.open("test-queried", school, "缺两名教师", SYSTEM)))
                .isEqualTo(id);
        assertThat(matter(id).detail()).isEqualTo("缺两名教师");
        CurrentScope.runAs(SYSTEM, () -> cases.dataChanged());
        assertThat(matter(id).isOpen()).isTrue();
        SignedIn aid = person("aid");
        assertThat(as(aid, () -> handling.close(aid, id, "已配齐"))).isEqualTo(Handled.DONE);
        CurrentScope.runAs(SYSTEM, () -> cases.dataChanged("test-queried"));
        assertThat(matter(id).isOpen()).as("the query still names it").isTrue();
        CurrentScope.runAs(SYSTEM, () -> {
            stands("别的小学");
            cases.dataChanged("test-queried");
        });
        assertThat(matter(id).closed().closing()).isEqualTo("cause-gone");
    }

    private void stands(String school) {
        database.sql("""
                        insert into casework.calendar_year (year, document, off, worked, changed_by)
                        values (2099, :school, '{}', '{}', 'test')
                        on conflict (year) do update set document = excluded.document
                        """).param("school", school).update();
    }

    private Matter matter(long id) {
        return as(SYSTEM, () -> list.get(Scope.wholeCounty(), id));
    }

    @Test
    void theTableItselfKeepsOneOpenMatterWithAnOwner() {
        settle(1, needed(1, SCHOOL));
        for (String wrong : List.of(
                "insert into casework.case_file (kind, child_id, owner, owner_level, opened_on, due_on)"
                        + " values ('test-reported', " + (CHILD + 1) + ", 'x', 'school', now(), now())",
                "update casework.case_file set owner = '' where kind = 'test-reported'",
                "update casework.case_file set owner = null where kind = 'test-reported'",
                "update casework.case_file set closed_at = now() where kind = 'test-reported'",
                "update casework.case_file set referral = 'offered' where kind = 'test-reported'")) {
            assertThatThrownBy(() -> TestServers.owner(database).sql(wrong).update())
                    .as(wrong)
                    .isNotNull();
        }
    }

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
    void whatIsLongOverdueGoesUpOneStepAtATime() {
        settle(1, needed(1, SCHOOL));
        LocalDate due = only(1).dueOn();
        CurrentScope.runAs(SYSTEM, () -> escalation.run(due.plusDays(3)));
        assertThat(only(1).owner()).isEqualTo(Owner.school(SCHOOL));
        CurrentScope.runAs(SYSTEM, () -> escalation.run(due.plusDays(7)));
        assertThat(only(1).owner()).isEqualTo(Owner.township(TOWNSHIP));
        CurrentScope.runAs(SYSTEM, () -> escalation.run(due.plusDays(7)));
        assertThat(only(1).owner()).isEqualTo(Owner.township(TOWNSHIP));
        CurrentScope.runAs(SYSTEM, () -> escalation.run(due.plusDays(15)));
        assertThat(only(1).owner()).isEqualTo(Owner.county());
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

    @Test
    void eachDeskIsRemindedOnceADayAndAGatewayWritesItDown(@TempDir Path folder) throws Exception {
        settle(1, needed(1, SCHOOL));
        LocalDate late = only(1).dueOn().plusDays(1);
        assertThat(as(SYSTEM, () -> reminders.run(late))).isPositive();
        as(SYSTEM, () -> reminders.run(late));
        SignedIn school = person("school");
        assertThat(as(school, () -> outbox.latest(school.scope(), school)))
                .extracting(Notice::message)
                .containsOnlyOnce("casework.notice.daily");
        assertThat(as(SYSTEM, () -> reminders.run(LocalDate.of(2020, 1, 25))))
                .as("a holiday")
                .isZero();
        FileGateway gateway =
                new FileGateway("sms", folder, JsonMapper.builder().build(), Clock.systemDefaultZone());
        gateway.send(new MessageGateway.Message(7, "", SCHOOL, "未结 1 件"));
        assertThat(Files.readString(folder.resolve("sms-" + LocalDate.now() + ".jsonl")))
                .contains("\"number\":7");
    }

    @Test
    void tenThousandMattersAreSettledInAFewStatements() {
        CaseNeeded[] many = new CaseNeeded[10_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = needed(i, SCHOOL);
        }
        settle(1, many);
        settle(2, many);
        settle(3);
        SignedIn aid = person("aid");
        assertThat(as(
                        aid,
                        () -> list.page(
                                        aid.scope(),
                                        aid,
                                        new ListState("/cases", Map.of("view", "closed", "kind", "test-reported")),
                                        TODAY,
                                        PageRequest.first())
                                .total()))
                .isEqualTo(many.length);
    }
}
