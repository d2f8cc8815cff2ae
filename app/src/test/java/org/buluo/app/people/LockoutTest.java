package org.buluo.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.AccountChanges;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class LockoutTest extends ConsoleTest {

    private static final String PASSWORD = "stone-river-91-kettle";

    @Autowired
    private MockMvc web;

    @Autowired
    private Administration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private JdbcClient database;

    private long open(String login, String name) {
        long id = administration
                .open(
                        accounts.find("system").orElseThrow(),
                        new Wish(login, name, "UNIT_LIAISON", "", "", "", "422822-jt", ""))
                .id();
        changes.setPassword(id, PASSWORD);
        return id;
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return web.perform(formLogin("/sign-in").user(login).password(password));
    }

    @Test
    void guessingIsSlowedDownAndAnAdministratorUnlocks() throws Exception {
        long id = open("lo-slow", "田蓉");
        for (int i = 0; i < 5; i++) {
            signIn("lo-slow", "wrong" + i).andExpect(redirectedUrl("/sign-in?wrong"));
        }
        signIn("LO-SLOW", PASSWORD).andExpect(redirectedUrl("/sign-in")).andExpect(flash().attribute("wait", 1L));
        SignedInBrowser security = SignedInBrowser.of(web, "security", DemoAccounts.PASSWORD);
        assertThat(security.see("/people/" + id).andReturn().getResponse().getContentAsString())
                .contains("因连续出错");
        security.send("/people/" + id + "/unlock").andExpect(status().is3xxRedirection());
        signIn("lo-slow", PASSWORD).andExpect(redirectedUrl("/"));
        assertThat(InTheAudit.about(database, id))
                .containsSubsequence(
                        "platform.sign-in refused", "platform.locked", "people.unlock", "platform.sign-in");
    }

    @Test
    void whoSignsInFailsOrLeavesIsInTheAudit() throws Exception {
        long id = open("lo-audit", "田雨");
        signIn("lo-audit", "wrong");
        SignedInBrowser browser = SignedInBrowser.of(web, "lo-audit", PASSWORD);
        browser.send("/sign-out").andExpect(redirectedUrl("/sign-in?out"));
        assertThat(InTheAudit.about(database, id))
                .containsExactly("people.open", "platform.sign-in refused", "platform.sign-in", "platform.sign-out");
    }

    @Test
    void whoDoesNotExistWaitsAsLongAndIsToldTheSame() throws Exception {
        for (int i = 0; i < 5; i++) {
            signIn("lo-nobody", "wrong" + i).andExpect(redirectedUrl("/sign-in?wrong"));
        }
        signIn("lo-nobody", "wrong").andExpect(redirectedUrl("/sign-in")).andExpect(flash().attribute("wait", 1L));
    }

    @Test
    void aRightPasswordForgetsTheSlipsBeforeIt() throws Exception {
        open("lo-slips", "田园");
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn("lo-slips", "wrong" + i).andExpect(redirectedUrl("/sign-in?wrong"));
            }
            signIn("lo-slips", PASSWORD).andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void whoTriesClearsOldTriesAway() throws Exception {
        database.sql(
                        "insert into platform.sign_in_attempt (at, login_token, address, outcome) values (now() - interval '31 days', 1, 'lo-old', 'FAILED'), (now() - interval '29 days', 1, 'lo-old', 'FAILED')")
                .update();
        signIn("lo-trim", "wrong");
        assertThat(database.sql("select count(*) from platform.sign_in_attempt where address = 'lo-old'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aOneTimePasswordRunsOut() throws Exception {
        var opened = administration.open(
                accounts.find("system").orElseThrow(),
                new Wish("lo-late", "田野", "UNIT_LIAISON", "", "", "", "422822-jt", ""));
        signIn("lo-late", opened.password()).andExpect(redirectedUrl("/sign-in/password"));
        database.sql("update platform.account set password_until = now() - interval '1 second' where id = :id")
                .param("id", opened.id())
                .update();
        signIn("lo-late", opened.password()).andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void anOlderHashIsMadeAnew() throws Exception {
        long id = open("lo-hash", "田甜");
        database.sql("update platform.account set password_hash = :hash where id = :id")
                .param(
                        "hash",
                        "{bcrypt}"
                                + new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4)
                                        .encode(PASSWORD))
                .param("id", id)
                .update();
        SignedInBrowser.of(web, "lo-hash", PASSWORD).see("/me").andExpect(status().isOk());
        assertThat(accounts.find("lo-hash").orElseThrow().secret()).startsWith("{argon2}");
    }
}
