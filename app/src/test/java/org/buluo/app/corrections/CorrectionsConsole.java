package org.buluo.app.corrections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.intake.Receiving;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CurrentScope;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A console with the corrections of one village, and what its tests ask again and again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "buluo.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CorrectionsConsole {

    static final Scope COUNTY = Scope.wholeCounty();

    @Autowired
    Receiving receiving;

    @Autowired
    Jobs jobs;

    @Autowired
    Accounts accounts;

    @Autowired
    CorrectionLines lines;

    @Autowired
    Handings handings;

    @Autowired
    Disputes disputes;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @TempDir
    private Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("test-data-corrections"));
    }

    void sent(Map<String, String> files) throws Exception {
        new Round(receiving, jobs, folder).of(files);
    }

    void reconciled(String term, LocalDate asOf) throws Exception {
        new Round(receiving, jobs, folder).reconciled(term, asOf);
    }

    List<CorrectionLine> all(Scope scope, String... filter) {
        ListState state = new ListState("/corrections/lines", Map.of());
        for (int i = 0; i < filter.length; i += 2) {
            state = state.with(filter[i], filter[i + 1]);
        }
        List<CorrectionLine> found = new ArrayList<>();
        lines.each(scope, state, found::add);
        assertThat(lines.count(scope, state)).isEqualTo(found.size());
        return found;
    }

    CorrectionLine line(String kind, String fault) {
        return all(COUNTY, "roster", kind, "fault", fault).get(0);
    }

    List<Tuple> told(String... filter) {
        return all(COUNTY, filter).stream()
                .map(one -> tuple(
                        one.roster().kind().name(),
                        one.fault().name(),
                        one.owner().name(),
                        one.closing()))
                .toList();
    }

    List<String> matters() {
        return database.sql("select closing from casework.case_file where kind = 'correction' order by id")
                .query(String.class)
                .list();
    }

    void refused(SignedIn who, String change, String why) {
        assertThatThrownBy(() -> CurrentScope.runAs(
                        who, () -> database.sql("update corrections." + change).update()))
                .as(change)
                .hasStackTraceContaining(why);
    }
}
