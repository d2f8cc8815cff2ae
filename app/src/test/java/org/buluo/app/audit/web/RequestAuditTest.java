package org.buluo.app.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.ReadAudit;
import org.buluo.app.audit.StoredEntry;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.DemoAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What requests leave in the audit. */
@Import(ExampleRuns.class)
class RequestAuditTest extends ConsoleTest {

    private static final Path EXAMPLE = Path.of("..", "core", "src", "test", "resources", "example", "in");
    private static final String PHONE_BROWSER =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
    private static final String IDENTITY_NUMBER = "422899201103050016";
    private static final Pattern PERSONAL_HEADING = Pattern.compile("姓名|证件号|身份证|学籍号|人编号|电话|户主|户名|监护人|账号|残疾证");

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    private EntryList entries;

    @Autowired
    private JdbcClient database;

    private long child;

    @BeforeEach
    void anAccountToLookAt() throws Exception {
        runs.made();
        child = database.sql("select min(child_id) from account.line where run_id = (select max(id) from account.run)")
                .query(Long.class)
                .single();
    }

    private int ask(String login, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(csrf())
                        .with(user(accounts.find(login).orElseThrow()))
                        .header("User-Agent", PHONE_BROWSER))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private StoredEntry latest() {
        return ReadAudit.about(entries, "").get(0);
    }

    private StoredEntry latest(String subject) {
        return ReadAudit.about(entries, subject).get(0);
    }

    @Test
    void whoLooksAtAChildIsEntered() throws Exception {
        ask("leader", get("/children/" + child));
        StoredEntry entry = latest("child:" + child);
        assertThat(entry.login()).isEqualTo("leader");
        assertThat(entry.role()).isEqualTo("LEADER");
        assertThat(entry.address()).isEqualTo("127.0.0.1");
        assertThat(entry.device()).isEqualTo("PHONE");
        assertThat(entry.act().kind()).isEqualTo(AuditKind.VIEW);
        assertThat(entry.act().route()).isEqualTo("GET /children/{id}");
        assertThat(entry.act().outcome()).isEqualTo(AuditOutcome.DONE);
        assertThat(entry.child()).isEqualTo(String.valueOf(child));
    }

    @Test
    void aChildOutsideOfOnesScopeIsARefusedLook() throws Exception {
        long elsewhere = database.sql("""
                        select min(child_id) from account.line
                        where run_id = (select max(id) from account.run) and township <> '花坪镇'
                          and school <> '花坪镇中心小学'
                        """).query(Long.class).single();
        assertThat(ask("school", get("/children/" + elsewhere))).isEqualTo(404);
        assertThat(latest("child:" + elsewhere).act().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(latest("child:" + elsewhere).login()).isEqualTo("school");
    }

    @Test
    void aKeyThatLooksLikeAPersonsNumberIsCoveredWhenRefusedAndFoundAllTheSame() throws Exception {
        ask("aid", get("/children/" + IDENTITY_NUMBER));
        StoredEntry entry = latest("child:" + IDENTITY_NUMBER);
        assertThat(entry.act().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(entry.act().subject()).matches("child:~[0-9a-f]{16}");
    }

    @Test
    void aRevealIsEnteredOnceWithItsReasonAndARefusedOneAsRefused() throws Exception {
        ask("aid", post("/children/" + child + "/reveal").param("reason", ""));
        assertThat(latest("child:" + child).act().outcome()).isEqualTo(AuditOutcome.REFUSED);
        int before = ReadAudit.about(entries, "child:" + child).size();
        ask(
                "aid",
                post("/children/" + child + "/reveal").param("purpose", "CHECK").param("reason", "核对向明远的身份证"));
        List<StoredEntry> all = ReadAudit.about(entries, "child:" + child);
        assertThat(all).hasSize(before + 1);
        assertThat(all.get(0).act().kind()).isEqualTo(AuditKind.REVEAL);
        assertThat(all.get(0).act().reason()).isEqualTo("CHECK: 核对向明远的身份证");
        assertThat(all.get(0).act().route()).isEqualTo("POST /children/{id}/reveal");
    }

    @Test
    void aDecisionAboutAChildIsFoundUnderTheChild() throws Exception {
        ask(
                "aid",
                post("/children/" + child + "/decide")
                        .param("ruling", "enrolled")
                        .param("day", "2019-09-01")
                        .param("note", "见过"));
        StoredEntry entry = latest("child:" + child);
        assertThat(entry.act().what()).isEqualTo("linkage.decide-child");
        assertThat(entry.act().detail()).matches("decision:\\d+");
    }

    @Test
    void aListIsEnteredWithItsFiltersAndASearchWithATokenAlone() throws Exception {
        ask("aid", get("/children").param("aid", "DUE").param("township", "花坪镇").param("no", "51"));
        assertThat(latest().act().detail()).matches("aid=DUE township=~[0-9a-f]{16}");
        ask("aid", post("/children/search").param("word", "向明远  " + IDENTITY_NUMBER));
        StoredEntry search = latest();
        assertThat(search.act().kind()).isEqualTo(AuditKind.SEARCH);
        assertThat(search.act().detail()).matches("word=~[0-9a-f]{16},~[0-9a-f]{16}");
        ask("leader", post("/children/search").param("word", "向明远"));
        assertThat(search.act().detail()).startsWith(latest().act().detail()).as("equal words have equal tokens");
    }

    @Test
    void whatIsNotAllowedIsARefusedActAndWhatFailsAFailedOne() throws Exception {
        assertThat(ask("town", get("/audit"))).isEqualTo(403);
        assertThat(latest().act().what()).isEqualTo("audit.list");
        assertThat(latest().act().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(web.perform(post("/runs")
                                .param("term", "2019-autumn")
                                .with(user(accounts.find("aid").orElseThrow())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("a form without its token")
                .isEqualTo(403);
        assertThat(latest().act().route()).isEqualTo("POST /runs");
        assertThat(latest().act().outcome()).isEqualTo(AuditOutcome.REFUSED);
    }

    @Test
    void pollingAndFilesOfTheProgramLeaveNothing() throws Exception {
        String count = "select count(*) from audit.entry";
        long before = database.sql(count).query(Long.class).single();
        ask("aid", get("/jobs/1/progress"));
        ask("aid", get("/app.css"));
        web.perform(get("/children/" + child));
        assertThat(database.sql(count).query(Long.class).single()).isEqualTo(before);
    }

    @Test
    void signingInFailingToAndSigningOutAreEntered() throws Exception {
        web.perform(formLogin("/sign-in").user("leader").password(DemoAccounts.PASSWORD));
        assertThat(latest().act().what()).isEqualTo("platform.sign-in");
        assertThat(latest().login()).isEqualTo("leader");
        assertThat(latest().act().outcome()).isEqualTo(AuditOutcome.DONE);
        web.perform(formLogin("/sign-in").user("leader").password("wrong"));
        assertThat(latest().login()).isEqualTo("leader");
        assertThat(latest().act().outcome()).isEqualTo(AuditOutcome.REFUSED);
        assertThat(latest().act().detail()).isEqualTo("cause=bad-credentials");
        web.perform(formLogin("/sign-in").user("my-secret-password").password("wrong"));
        assertThat(latest().login()).isEmpty();
        assertThat(latest().act().detail()).matches("cause=bad-credentials login=~[0-9a-f]{16}");
        ask("leader", post("/sign-out"));
        assertThat(latest().act().what()).isEqualTo("platform.sign-out");
    }

    @Test
    void noNameNumberOrTelephoneOfTheCountyLandsInTheAudit() throws Exception {
        Set<String> personal = personal();
        assertThat(personal).hasSizeGreaterThan(300).contains("向明远", IDENTITY_NUMBER);
        String name = "向明远";
        for (String typed :
                List.of(IDENTITY_NUMBER, name, "G" + IDENTITY_NUMBER, "13812345678", "6222020200112233445")) {
            ask("aid", get("/children/" + typed));
            ask("aid", get("/check/" + typed));
            ask("aid", get("/intake/deliveries/" + typed));
            ask("aid", get("/runs/1/files/" + typed));
            ask("aid", get("/children").param("aid", typed).param("who", typed).param(typed, typed));
            ask("audit", get("/audit").param("subject", typed).param("login", typed));
            ask("audit", post("/audit/search").param("word", typed));
            ask("aid", post("/children/search").param("word", typed));
            ask("aid", post("/children/" + child + "/reveal").param("reason", typed));
            web.perform(formLogin("/sign-in").user(typed).password(typed));
            personal.add(typed);
        }
        String all = String.join(
                "\n",
                database.sql("select e::text from audit.entry e")
                        .query(String.class)
                        .list());
        assertThat(all).contains("child:" + child);
        assertThat(personal.stream().filter(all::contains)).isEmpty();
    }

    private static Set<String> personal() throws IOException {
        Set<String> personal = new TreeSet<>();
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                String[] headings = lines.get(0).split(",", -1);
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split(",", -1);
                    for (int i = 0; i < Math.min(headings.length, cells.length); i++) {
                        boolean telling = cells[i].matches("\\p{IsHan}{2,4}|[A-Z]?\\d{8,}[\\dX]?");
                        if (telling && PERSONAL_HEADING.matcher(headings[i]).find()) {
                            personal.add(cells[i]);
                        }
                    }
                }
            }
        }
        return personal;
    }
}
