package org.buluo.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.AccountChanges;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.RoleConflicts;
import org.buluo.app.platform.SchoolTownships;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

class AdministrationTest extends ConsoleTest {

    private static final String PASSWORD = "stone-river-91-kettle";
    private static final String CODE = "422822103";
    private static final String TOWN = "花坪镇";

    @Autowired
    private MockMvc web;

    @Autowired
    private Administration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges changes;

    @Autowired
    private OpenSessions sessions;

    @Autowired
    private RoleConflicts conflicts;

    @Autowired
    private CountySettings county;

    @Autowired
    private JdbcClient database;

    private static Wish unit(String login, String name) {
        return new Wish(login, name, "UNIT_LIAISON", "", "", "", "422822-jt", "");
    }

    private static Wish town(String login, String name, String code, String township) {
        return new Wish(login, name, "TOWNSHIP_OFFICER", code, township, "", "", "");
    }

    private static Wish school(String login, String name, String school) {
        return new Wish(login, name, "SCHOOL_OFFICER", "", "", school, "", "");
    }

    private SignedIn person(String login) {
        return accounts.find(login).orElseThrow();
    }

    private FourEyes eyes(String by, long about) {
        return FourEyes.of(about, person(by)).orElseThrow();
    }

    /** An open account with a password of its own, whose role asks for no second factor. */
    private long open(String login, String name) {
        long id = administration.open(person("system"), unit(login, name)).id();
        changes.setPassword(id, PASSWORD);
        return id;
    }

    @Test
    void aClosedAccountIsShutOutWithTheNextRequestOfAnOpenSession() throws Exception {
        long id = open("ad-closed", "覃洁");
        SignedInBrowser browser = SignedInBrowser.of(web, "ad-closed", PASSWORD);
        browser.see("/children").andExpect(status().isOk());
        // By another console on the same database: nobody tells this one.
        database.sql("update platform.account set enabled = false where id = :id")
                .param("id", id)
                .update();
        browser.see("/children").andExpect(redirectedUrl("/sign-in?over"));
        browser.see("/children").andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void anotherAreaRoleOrPasswordShutsOutToo() throws Exception {
        long id = open("ad-changed", "覃欢");
        SignedInBrowser browser = SignedInBrowser.of(web, "ad-changed", PASSWORD);
        browser.see("/me").andExpect(status().isOk());
        administration.change(
                eyes("system", id), new Wish("ad-changed", "覃欢", "UNIT_LIAISON", "", "", "", "422822-mz", ""));
        browser.see("/me").andExpect(redirectedUrl("/sign-in?over"));

        browser = SignedInBrowser.of(web, "ad-changed", PASSWORD);
        browser.see("/me").andExpect(status().isOk());
        administration.change(eyes("system", id), new Wish("ad-changed", "覃欢", "LEADER", "", "", "", "", ""));
        browser.see("/me").andExpect(redirectedUrl("/sign-in?over"));

        browser = SignedInBrowser.of(web, "ad-changed", PASSWORD);
        browser.see("/me").andExpect(status().isOk());
        changes.giveOneTimePassword(id);
        browser.see("/me").andExpect(redirectedUrl("/sign-in?over"));
    }

    @Test
    void anEndedSessionIsOverAndAPartOfAPageLeadsTheWholeBrowserAway() throws Exception {
        open("ad-ended", "覃慧");
        SignedInBrowser browser = SignedInBrowser.of(web, "ad-ended", PASSWORD);
        browser.see("/me").andExpect(status().isOk());
        long id = person("ad-ended").id();
        assertThat(sessions.of(id)).hasSize(1);
        SignedInBrowser.of(web, "security", DemoAccounts.PASSWORD)
                .send("/sessions/end", "key", sessions.of(id).get(0).key())
                .andExpect(redirectedUrl("/sessions?ended"));
        browser.see("/me").andExpect(redirectedUrl("/sign-in?over"));
        assertThat(InTheAudit.about(database, id)).contains("people.end-session");
    }

    @Test
    void theThreeAdministratorsAreThreePeople() {
        SignedIn system = person("system");
        Wish second = new Wish("ad-two", "吕 薇", "SYSTEM_ADMIN", "", "", "", "", "");
        assertThat(administration.errors(system, second, 0)).isEqualTo(Map.of("role", "people.wrong.conflict"));
        Wish other = new Wish("ad-two", "吕薇（财政局）", "SYSTEM_ADMIN", "", "", "", "", "");
        assertThat(administration.errors(system, other, 0)).isEmpty();
        Wish works = new Wish("ad-two", "向明", "FINANCE", "", "", "", "", "");
        assertThat(administration.errors(system, works, 0)).containsEntry("role", "people.wrong.conflict");
    }

    @Test
    void anAccountManagerOpensAccountsOfTheirOwnTownshipAlone() throws Exception {
        SignedIn manager = person("manager");
        assertThat(administration.errors(manager, town("ad-town", "覃丽", CODE, TOWN), 0))
                .isEmpty();
        assertThat(administration.errors(manager, town("ad-town", "覃丽", "422822101", "业州镇"), 0))
                .isEqualTo(Map.of("township", "people.wrong.outside"));
        // No directory of schools says where this one is.
        assertThat(administration.errors(manager, school("ad-school", "覃丽", "不知在哪里的小学"), 0))
                .isEqualTo(Map.of("school", "people.wrong.outside"));
        assertThat(administration.errors(manager, new Wish("ad-aid", "覃丽", "AID_OFFICE", "", "", "", "", ""), 0))
                .isEqualTo(Map.of("role", "people.wrong.role"));

        SignedInBrowser browser = SignedInBrowser.of(web, "manager", DemoAccounts.PASSWORD);
        browser.send(
                        "/people",
                        "login",
                        "ad-town",
                        "displayName",
                        "覃丽",
                        "role",
                        "TOWNSHIP_OFFICER",
                        "townshipCode",
                        "422822101",
                        "township",
                        "业州镇")
                .andExpect(status().isUnprocessableContent());
        assertThat(accounts.find("ad-town")).isEmpty();
    }

    @Test
    void aSchoolIsInATownshipWhenTheDirectorySaysSo() {
        SchoolTownships directory = school -> school.equals("花坪镇长梁小学") ? "长梁镇" : school.contains("青冈") ? TOWN : "";
        var beans = new StaticListableBeanFactory(Map.of("directory", directory));
        WishCheck check = new WishCheck(accounts, conflicts, county, beans.getBeanProvider(SchoolTownships.class));
        SignedIn manager = person("manager");
        assertThat(check.errors(manager, school("ad-here", "覃玲", "青冈小学"), 0)).isEmpty();
        assertThat(check.errors(manager, school("ad-here", "覃玲", "花坪镇长梁小学"), 0))
                .as("a name alone is no proof")
                .isEqualTo(Map.of("school", "people.wrong.outside"));
    }

    @Test
    void anAccountElsewhereDoesNotExistForAnAccountManager() throws Exception {
        SignedInBrowser browser = SignedInBrowser.of(web, "manager", DemoAccounts.PASSWORD);
        long aid = person("aid").id();
        browser.see("/people/" + aid).andExpect(status().isNotFound());
        browser.send("/people/" + aid + "/reset-password").andExpect(status().isNotFound());
        browser.send("/people/" + aid + "/close").andExpect(status().isNotFound());
        browser.see("/people/" + person("town").id()).andExpect(status().isOk());
        browser.see("/people").andExpect(status().isOk());
        assertThat(browser.see("/people").andReturn().getResponse().getContentAsString())
                .contains("谭云")
                .doesNotContain("向明");
    }

    @Test
    void nobodyAdministersTheirOwnAccount() throws Exception {
        SignedInBrowser browser = SignedInBrowser.of(web, "system", DemoAccounts.PASSWORD);
        long own = person("system").id();
        for (String act : new String[] {"close", "reset-password", "end-sessions", "unlock"}) {
            browser.send("/people/" + own + "/" + act).andExpect(status().isForbidden());
        }
        assertThat(FourEyes.of(own, person("system"))).isEmpty();
        assertThatThrownBy(() -> new FourEyes(own, person("system"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(person("system").isEnabled()).isTrue();
    }

    @Test
    void readersOfAccountsChangeNone() throws Exception {
        long town = person("town").id();
        for (String login : new String[] {"audit", "auditadmin"}) {
            SignedInBrowser browser = SignedInBrowser.of(web, login, DemoAccounts.PASSWORD);
            browser.see("/people/" + town).andExpect(status().isOk());
            browser.send("/people/" + town + "/close").andExpect(status().isForbidden());
        }
        assertThat(person("town").isEnabled()).isTrue();
    }
}
