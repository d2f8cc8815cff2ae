package org.buluo.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.buluo.app.BrowserTest;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.ReadAudit;
import org.buluo.app.platform.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Full numbers are shown for a reason, to those who may see them, for a while and a bounded number of times a day. */
@Import(ExampleRuns.class)
class RevealPagesTest extends BrowserTest {

    private static final String NUMBER = "\\d{17}[\\dX]";

    @Autowired
    private EntryList entries;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void account() throws Exception {
        runs.made();
        database.sql("delete from platform.reveal_count").update();
    }

    private long child(String where) {
        return database.sql("select l.child_id from account.line l where l.run_id = :run and " + where
                        + " order by cardinality(l.row_sources) desc, l.place limit 1")
                .param("run", runs.second())
                .query(Long.class)
                .single();
    }

    private void ask(String purpose, String reason) {
        page.selectOption("#purpose", purpose);
        page.fill("#reason", reason);
        page.click("#reveal button");
    }

    private ResultActions asks(String login, long child, String purpose, String reason) throws Exception {
        return mvc.perform(post("/children/" + child + "/reveal")
                .param("purpose", purpose)
                .param("reason", reason)
                .with(csrf())
                .with(user(accounts.find(login).orElseThrow())));
    }

    @Test
    void fullNumbersAreShownForAReasonAndHiddenAgain() {
        signIn("aid");
        page.clock().install();
        for (String language : new String[] {"zh", "en"}) {
            long child = child("true");
            page.navigate("/children/" + child + "?lang=" + language);
            assertThat(page.textContent("main")).doesNotContainPattern(NUMBER);
            page.click("#reveal button");
            assertThat(page.locator("#purpose-note .bad").count()).isEqualTo(1);
            assertThat(page.locator("#reason-note .bad").count()).isEqualTo(1);
            lookAsItIs("reveal-asked-" + language);
            ask("CHECK", "核对复印件 42289920100101001X");
            assertThat(page.textContent(".pairs")).containsPattern(NUMBER);
            assertThat(page.textContent(".stated")).containsPattern(NUMBER);
            assertThat(page.url()).doesNotContain("reason").doesNotContain("CHECK");
            lookAsItIs("reveal-shown-" + language);
            page.clock().fastForward(121_000);
            page.waitForURL("**/children/" + child);
            assertThat(page.textContent("main")).doesNotContainPattern(NUMBER);
        }
        assertThat(ReadAudit.reasons(entries, "account.reveal", "child:" + child("true")))
                .contains("CHECK: 核对复印件 ***001X");
    }

    @Test
    void theAnswerIsKeptByNobodyAndIsNoPageToOpen() throws Exception {
        long child = child("true");
        asks("aid", child, "CHECK", "核对身份证复印件")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));
        mvc.perform(get("/children/" + child + "/reveal?reason=abcd&purpose=CHECK")
                        .with(user(accounts.find("aid").orElseThrow())))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void onlyThoseWhoWorkWithChildrenMayAskAndOnlyWithinTheirScope() throws Exception {
        long town = child("l.township = '花坪镇'");
        long other = child("l.township <> '花坪镇' and l.school <> '花坪镇青冈小学'");
        asks("town", town, "CONTACT", "联系家庭").andExpect(status().isOk());
        for (String login : new String[] {"town", ExampleRuns.SCHOOL}) {
            asks(login, other, "CONTACT", "联系家庭").andExpect(status().isNotFound());
        }
        for (String login : new String[] {"leader", "audit"}) {
            asks(login, town, "CONTACT", "联系家庭").andExpect(status().isForbidden());
        }
        assertThat(database.sql("select sum(times) from platform.reveal_count")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDayHasABoundedNumberOfLooks() {
        long account = accounts.find("aid").orElseThrow().id();
        database.sql("insert into platform.reveal_count values (:account, :day, 49)")
                .param("account", account)
                .param("day", LocalDate.now())
                .update();
        long child = child("true");
        signIn("aid");
        page.navigate("/children/" + child);
        assertThat(page.textContent("#reveal")).contains("还可查看 1 次");
        ask("PAYMENT", "核对发放账户");
        assertThat(page.textContent(".pairs")).containsPattern(NUMBER);
        page.navigate("/children/" + child);
        assertThat(page.textContent("#reveal")).contains("次数已用完");
        look("reveal-used-up");
    }

    @Test
    void theLastLookOfADayIsGivenOnceEvenIfAskedTwice() throws Exception {
        long account = accounts.find("aid").orElseThrow().id();
        database.sql("insert into platform.reveal_count values (:account, :day, 49)")
                .param("account", account)
                .param("day", LocalDate.now())
                .update();
        asks("aid", child("true"), "OTHER", "核对两次").andExpect(status().isOk());
        asks("aid", child("true"), "OTHER", "核对两次").andExpect(status().isUnprocessableContent());
    }
}
