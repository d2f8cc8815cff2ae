package org.buluo.app.corrections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.app.Screen;
import org.buluo.app.TestServers;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A list goes home and comes back: found, printed, handed over, closed by the next delivery, opened again by the one after. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectionListsTest extends CorrectionsConsole {

    @Test
    @Order(1)
    void aReconciliationListsWhatIsWrongByRoster() throws Exception {
        sent(Map.of(
                "register.csv", CorrectionFiles.REGISTER_AT_FIRST,
                "roll.csv", CorrectionFiles.ROLL,
                "population.csv", CorrectionFiles.POPULATION));
        assertThat(all(COUNTY))
                .extracting(
                        one -> one.roster().kind().name(),
                        one -> one.fault().name(),
                        CorrectionLine::isEqual,
                        one -> one.owner().name())
                .containsExactlyInAnyOrder(
                        tuple("REGISTERED_POOR", "DAMAGED_NUMBER", false, "422822-fp"),
                        tuple("REGISTERED_POOR", "NAME_SOUND", false, "422822-fp"),
                        tuple("REGISTERED_POOR", "NAME_SOUND", true, "422822-fp"),
                        tuple("ROLL", "NAME_SOUND", true, "花坪镇青冈小学"),
                        tuple("ROLL", "DECEASED", false, "花坪镇青冈小学"));
        assertThat(line("REGISTERED_POOR", "DAMAGED_NUMBER").content().right()).isEqualTo("42289920110214001X");
        assertThat(database.sql("select content from corrections.line")
                        .query((row, i) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                        .list())
                .noneMatch(text -> text.contains("许国梁"));
    }

    @Test
    @Order(2)
    void aUnitSeesItsOwnRosterAndASchoolItsOwnChildren() {
        assertThat(all(new Scope.Unit("422822-fp"))).hasSize(3);
        assertThat(all(new Scope.Unit("422822-mz"))).isEmpty();
        assertThat(all(new Scope.School("花坪镇青冈小学"))).hasSize(5);
        assertThat(all(new Scope.School("业州镇东街小学"))).isEmpty();
    }

    @Test
    @Order(3)
    void aListIsPrintedAndHandedOverAndItsLinesCloseWhenTheNextDeliveryAgrees() throws Exception {
        try (Screen screen = Screen.open("http://localhost:" + port)) {
            Page page = screen.page();
            screen.signIn("aid", DemoAccounts.PASSWORD);
            page.navigate("/corrections");
            screen.look("corrections-overview");
            page.locator("tr:has-text('建档立卡') td[data-label='待移交'] a").click();
            assertThat(page.locator(".count").first()).hasAttribute("data-total", "3");
            screen.look("corrections-lines");
            page.locator("form.print-list button").click();
            page.waitForURL("**/paper**");
            assertThat(page.locator("body")).containsText("信息更正清单");
            assertThat(page.locator("body")).not().containsText("42289920110214001X");
            assertThat(page.request()
                            .get("/corrections/export?roster=REGISTERED_POOR")
                            .body())
                    .startsWith('P', 'K');
            page.navigate("/corrections/purpose?roster=REGISTERED_POOR");
            page.fill("#reason", "交扶贫办更正");
            page.locator("main form button").click();
            assertThat(page.locator("code.password")).hasCount(1);
            page.navigate("/corrections/lines?roster=REGISTERED_POOR");
            page.locator("a:has-text('移交3条')").click();
            page.locator("main form.panel button").click();
            assertThat(page.locator(".bad").first()).containsText("请填写签收人");
            page.fill("#takenBy", "龙梅");
            page.fill("#note", "备".repeat(501));
            page.locator("main form.panel button").click();
            assertThat(page.locator(".bad").first()).containsText("备注不超过500字");
            page.fill("#note", "");
            page.locator("main form.panel button").click();
            page.waitForURL("**/corrections/handings/*");
            screen.look("corrections-receipt");
            assertThat(page.locator("dl.facts")).containsText("县扶贫开发办公室");
            page.locator("a:has-text('待办事项第')").click();
            page.waitForURL("**/cases/*");
            String matter = page.url();

            sent(Map.of("register-2.csv", CorrectionFiles.REGISTER_CORRECTED));
            page.navigate("/corrections/lines/"
                    + line("REGISTERED_POOR", "DAMAGED_NUMBER").id());
            assertThat(page.locator(".heading .badge-plain")).containsText("已更正");
            assertThat(page.locator(".log")).containsText("register-2.csv 第2行");
            page.navigate(matter);
            assertThat(page.locator("main")).not().containsText("已无原因");
            page.navigate("/corrections/lines/"
                    + all(COUNTY, "roster", "REGISTERED_POOR", "state", "open")
                            .get(0)
                            .id());
            page.fill("#reason-dispute", "户口本核对无误");
            page.locator("main form button").click();
            assertThat(page.locator(".heading .badge-plain")).containsText("提出名册无误");
            assertThat(page.locator("main")).containsText("待县资助中心另一人认可");
            screen.look("corrections-line");
        }
        assertThat(all(COUNTY, "state", "closed"))
                .extracting(CorrectionLine::closing, one -> one.proof().file())
                .containsExactly(tuple("agreed", "register-2.csv"), tuple("agreed", "register-2.csv"));
    }

    @Test
    @Order(4)
    void whatIsSaidToBeRightStaysDueUntilAnotherPersonOfTheCountyAcceptsIt() {
        CorrectionLine line = all(COUNTY, "state", "disputed").get(0);
        SignedIn aid = accounts.find("aid").orElseThrow();
        SignedIn unit = accounts.find("unit").orElseThrow();
        assertThat(matters()).as("it counts still").containsExactly("");
        assertThat(disputes.accept(line, "户口本核对无误", aid)).as("said by the same").isFalse();
        assertThat(disputes.takeBack(line, "以户口本为准", aid)).isTrue();
        assertThat(lines.find(COUNTY, line.id()).orElseThrow())
                .extracting(CorrectionLine::isOpen, CorrectionLine::handing, CorrectionLine::dueOn)
                .containsExactly(true, line.handing(), line.dueOn());
        assertThat((boolean) CurrentScope.callAs(unit, () -> disputes.dispute(line, "户口本核对无误", unit)))
                .isTrue();
        refused(unit, "line set handing_id = null", "never changed");
        refused(unit, "line set state = 'accepted'", "row-level security");
        refused(aid, "step set what = 'agreed'", "never changed");
        refused(aid, "step set said = null", "never changed");
        assertThat((boolean) CurrentScope.callAs(unit, () -> disputes.accept(line, "户口本核对无误", unit)))
                .isFalse();
        assertThat(disputes.accept(line, "已看户口本", aid)).isTrue();
        assertThat(all(COUNTY, "state", "accepted")).hasSize(1);
        assertThat(matters()).as("nothing is left to correct").containsExactly("cause-gone");
        assertThat(disputes.takeBack(line, "认可有误", aid)).isTrue();
        assertThat(matters()).as("another matter of that receipt").containsExactly("cause-gone", "");
        assertThat(disputes.dispute(line, "户口本核对无误", unit)).isTrue();
        assertThat(disputes.accept(line, "已看户口本", aid)).isTrue();
    }

    @Test
    @Order(5)
    void aLineOpensAgainWhenALaterDeliveryIsWrongAgainAndWhoIsGoneClosesTheirs() throws Exception {
        sent(Map.of(
                "register-3.csv",
                CorrectionFiles.REGISTER_WRONG_AGAIN,
                "roll-2.csv",
                CorrectionFiles.ROLL_WITHOUT_THE_DEAD));
        CorrectionLine again = line("REGISTERED_POOR", "DAMAGED_NUMBER");
        assertThat(again.isOpen()).isTrue();
        assertThat(again.reopened()).isEqualTo(1);
        assertThat(again.handing()).as("to be handed over once more").isNull();
        assertThat(lines.steps(COUNTY, again.id()))
                .extracting(LineStep::what)
                .containsExactly("found", "handed", "agreed", "reopened");
        assertThat(all(COUNTY, "roster", "REGISTERED_POOR", "state", "closed"))
                .extracting(CorrectionLine::closing)
                .containsExactlyInAnyOrder("agreed", "gone");
        assertThat(all(COUNTY, "roster", "ROLL"))
                .extracting(one -> one.fault().name(), CorrectionLine::closing)
                .as("that a pupil died, the roll says now itself")
                .containsExactlyInAnyOrder(tuple("NAME_SOUND", "settled"), tuple("DECEASED", "agreed"));
    }

    @Test
    @Order(6)
    void aLineBelongsToWhomItIsHandedToAndWaitsOnThatReceiptAlone() {
        CorrectionLine again = line("REGISTERED_POOR", "DAMAGED_NUMBER");
        TestServers.owner(database)
                .sql("update corrections.line set owner = '422822-mz', unit = '422822-mz' where id = " + again.id())
                .update();
        SignedIn aid = accounts.find("aid").orElseThrow();
        long second = handings.hand(again.roster(), new Handings.Receipt("龙梅", LocalDate.now(), "paper", ""), aid)
                .orElseThrow();
        assertThat(lines.find(new Scope.Unit("422822-fp"), again.id())
                        .orElseThrow()
                        .owner()
                        .name())
                .isEqualTo("422822-fp");
        assertThat(matters()).containsExactly("cause-gone", "cause-gone", "");
        List<Handing> receipts = handings.of(COUNTY, again.roster().kind(), "");
        assertThat(receipts).extracting(Handing::lines, Handing::open).containsExactly(tuple(1, 1), tuple(3, 0));
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(all(COUNTY, "state", "open", "handing", "" + receipt.id()))
                        .hasSize(receipt.open()));
        assertThat(receipts.get(0).id()).isEqualTo(second);
    }

    @Test
    @Order(8)
    void accountsGoToWhoeverCanCorrectThemAndSchoolsNamesToTheirSchools() throws Exception {
        sent(Map.of(
                "register-4.csv", CorrectionFiles.REGISTER_WITH_CARD,
                "bank.csv", CorrectionFiles.BANK_FAILED,
                "schools.csv", CorrectionFiles.DIRECTORY,
                "reply.csv", CorrectionFiles.REPLY));
        assertThat(told("aspect", "ACCOUNT"))
                .containsExactlyInAnyOrder(
                        tuple("REGISTERED_POOR", "ACCOUNT_NONE", "422822-fp", ""),
                        tuple("BANK_RETURN", "ACCOUNT_HOLDER", "花坪镇青冈小学", ""));
        assertThat(told("aspect", "SCHOOL_NAME")).contains(tuple("ROLL", "SCHOOL_ALIAS", "花坪镇青冈小学", ""));
        assertThat(told("roster", "REPLY")).containsExactly(tuple("REPLY", "TWO_PLACES", "县学生资助管理中心", ""));
        try (Screen screen = Screen.open("http://localhost:" + port)) {
            screen.signIn("aid", DemoAccounts.PASSWORD);
            Page page = screen.page();
            page.navigate("/corrections/lines?aspect=ACCOUNT");
            assertThat(page.locator("main")).not().containsText("6217990000000000001");
            screen.look("corrections-accounts");
            page.navigate("/corrections/lines/"
                    + line("REGISTERED_POOR", "ACCOUNT_NONE").id());
            assertThat(page.locator("dl.facts")).containsText("与建档立卡名册所载银行卡号一致");
            page.navigate("/corrections/lines/" + line("ROLL", "SCHOOL_ALIAS").id());
            assertThat(page.locator("h1")).containsText("花坪镇青冈小学");
            assertThat(page.locator("dl.facts")).containsText("花坪镇青冈完全小学");
        }
    }

    @Test
    @Order(9)
    void neitherAnotherTermNorAnotherSchoolsRollClosesThem() throws Exception {
        sent(Map.of("roll-another.csv", CorrectionFiles.ANOTHER_ROLL));
        reconciled("2020-spring", LocalDate.of(2020, 5, 31));
        assertThat(told("aspect", "ACCOUNT"))
                .containsExactlyInAnyOrder(
                        tuple("REGISTERED_POOR", "ACCOUNT_NONE", "422822-fp", ""),
                        tuple("BANK_RETURN", "ACCOUNT_HOLDER", "花坪镇青冈小学", ""));
        assertThat(told("roster", "ROLL", "aspect", "SCHOOL_NAME"))
                .containsExactly(tuple("ROLL", "SCHOOL_ALIAS", "花坪镇青冈小学", ""));
    }

    @Test
    @Order(11)
    void anAccountThatFailsStaysToldWhenTheRegisterMerelyLeavesItOut() throws Exception {
        sent(Map.of("register-6.csv", CorrectionFiles.REGISTER_WITH_BLANK_CARD));
        assertThat(all(COUNTY, "fault", "ACCOUNT_NONE"))
                .as("the register corrected it once, and now the school is told")
                .extracting(one -> one.roster().kind().name(), CorrectionLine::closing)
                .containsExactlyInAnyOrder(tuple("REGISTERED_POOR", "agreed"), tuple("BANK_RETURN", ""));
    }

    @Test
    @Order(10)
    void theyCloseWhenTheNextDeliveryOfThatRosterStatesAnother() throws Exception {
        sent(Map.of(
                "register-5.csv",
                CorrectionFiles.REGISTER_WITH_ANOTHER_CARD,
                "bank-2.csv",
                CorrectionFiles.BANK_PAID_TO_ANOTHER,
                "roll-3.csv",
                CorrectionFiles.ROLL_WITHOUT_THE_DEAD.replace("花坪镇青冈小学", "花坪镇青冈完全小学")));
        assertThat(told("aspect", "ACCOUNT"))
                .as("the old answer to the old card is nobody's fault any more")
                .containsExactlyInAnyOrder(
                        tuple("REGISTERED_POOR", "ACCOUNT_NONE", "422822-fp", "agreed"),
                        tuple("BANK_RETURN", "ACCOUNT_HOLDER", "花坪镇青冈小学", "agreed"));
        assertThat(told("roster", "ROLL", "aspect", "SCHOOL_NAME"))
                .containsExactly(tuple("ROLL", "SCHOOL_ALIAS", "花坪镇青冈小学", "agreed"));
        assertThat(all(COUNTY, "roster", "ROLL", "aspect", "SCHOOL_NAME")
                        .get(0)
                        .proof()
                        .file())
                .isEqualTo("roll-3.csv");
    }

    @Test
    @Order(7)
    void onlyTheCountyHandsOverAndNobodyDisputesWhatTheyDoNotSee() {
        SignedIn school = accounts.find("school").orElseThrow();
        CorrectionLine line = line("REGISTERED_POOR", "DAMAGED_NUMBER");
        boolean told = CurrentScope.callAs(school, () -> disputes.dispute(line, "不是我校学生", school));
        assertThat(told).isFalse();
        assertThat(CurrentScope.callAs(school, () -> lines.find(school.scope(), line.id())))
                .isEmpty();
    }
}
