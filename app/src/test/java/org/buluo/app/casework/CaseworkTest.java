package org.buluo.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.app.TestServers;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of matters as data say. */
class CaseworkTest extends CaseworkConsole {

    @Autowired
    private Handling handling;

    @Autowired
    private Steps steps;

    @Autowired
    private Escalation escalation;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Outbox outbox;

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
