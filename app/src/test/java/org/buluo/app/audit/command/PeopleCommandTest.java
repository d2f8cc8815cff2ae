package org.buluo.app.audit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.CommandRun;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SecondFactors;
import org.buluo.app.platform.SessionCheck;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The way back from the server, while the console runs. */
class PeopleCommandTest extends ConsoleTest {

    private static final Pattern PASSWORD = Pattern.compile("\\n    ([a-z0-9-]{15,})\\n");
    private static final int USAGE = 2;
    private static final int INPUT = 3;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private SessionCheck check;

    @Autowired
    private PasswordEncoder encoder;

    @TempDir
    private Path empty;

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put(
                "BULUO_DB_URL",
                TestServers.ownerUrl(database.sql("select current_database()")
                        .query(String.class)
                        .single()));
        return environment;
    }

    @Test
    void aSoleAdministratorIsLetInAgainAndTheAuditSaysSo() throws Exception {
        long id = accounts.open(
                new NewAccount("pc-sole", "独任", Role.SYSTEM_ADMIN, Scope.none()), "password-that-was-lost");
        database.sql("""
                        insert into platform.second_factor (account_id, kind, secret, last_step)
                        values (:id, 'totp', '\\x00', 0)
                        """).param("id", id).update();
        SignedIn before = accounts.find("pc-sole").orElseThrow();
        CommandRun run = CommandRun.of(
                PeopleCommand.class, environment(), "unlock", "pc-sole", "--data", TestFolders.named("test-data"));
        assertThat(run.status()).as(run.said()).isZero();
        Matcher said = PASSWORD.matcher(run.said().replace("\r", ""));
        assertThat(said.find()).as(run.said()).isTrue();
        AccountStanding now = accounts.standing(id).orElseThrow();
        assertThat(encoder.matches(said.group(1), now.person().secret())).isTrue();
        assertThat(now.isOneTime()).isTrue();
        assertThat(now.passwordUntil()).isBefore(Instant.now().plus(25, ChronoUnit.HOURS));
        assertThat(factors.has(id)).isFalse();
        assertThat(check.isSame(before)).as("open sessions end").isFalse();
        assertThat(database.sql("""
                                select count(*) from audit.entry where what = 'people.unlock-offline' and subject = :subject
                                """)
                        .param("subject", "account:" + id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(PeopleCommand.run(environment(), "unlock", "pc-nobody", "--data", TestFolders.named("test-data")))
                .isEqualTo(INPUT);
    }

    @Test
    void withoutTheKeyNobodyIsLetIn() {
        assertThat(PeopleCommand.run(environment(), "unlock", "system", "--data", empty.toString()))
                .isEqualTo(INPUT);
        assertThat(accounts.standing("system").orElseThrow().isOneTime()).isFalse();
        for (List<String> wrong : List.of(List.<String>of(), List.of("unlock"), List.of("open", "x"))) {
            assertThat(PeopleCommand.run(Map.of(), wrong.toArray(String[]::new)))
                    .isEqualTo(USAGE);
        }
    }
}
