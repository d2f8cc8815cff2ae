package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

class PlatformTest extends ConsoleTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Audit audit;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRows rows;

    @Test
    void nothingIsReachableWithoutSigningIn() throws Exception {
        for (String path : List.of("/", "/jobs", "/jobs/1", "/no-such-page")) {
            web.perform(get(path)).andExpect(status().is3xxRedirection()).andExpect(redirectedUrl("/sign-in"));
        }
    }

    @Test
    void theBrowserIsToldToRunNothingForeign() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.startsWith("default-src 'none';")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        web.perform(post("/sign-out")).andExpect(status().isForbidden());
    }

    @Test
    void theAuditIsNeverChanged() {
        audit.record(SignedIn.system(), "test.look", "county:422822", "");
        String delete = "delete from audit.entry";
        assertThatThrownBy(() -> database.sql(delete).update())
                .hasStackTraceContaining("permission denied for table entry");
        assertThatThrownBy(() -> TestServers.owner(database).sql(delete).update())
                .hasStackTraceContaining("never changed");
    }

    @Test
    void aJobRunsAndKeepsItsResult() throws Exception {
        SignedIn aid = accounts.find("aid").orElseThrow();
        long id = jobs.submit(SlowJob.KIND, Words.of("platform.jobs"), new SlowJob.Argument(2), aid);
        Job job = ended(id);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(jobs.result(job, SlowJob.Result.class)).contains(new SlowJob.Result(2));
    }

    @Test
    void aFailedJobSaysWhy() throws Exception {
        SignedIn aid = accounts.find("aid").orElseThrow();
        Job job = ended(jobs.submit(SlowJob.KIND, Words.of("platform.jobs"), new SlowJob.Argument(-1), aid));
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.message()).isEqualTo(Words.of("platform.fault.400"));
    }

    @Test
    void othersJobsAreHiddenFromATownship() throws Exception {
        SignedIn aid = accounts.find("aid").orElseThrow();
        SignedIn town = accounts.find("town").orElseThrow();
        long id = jobs.submit(SlowJob.KIND, Words.of("platform.jobs"), new SlowJob.Argument(1), aid);
        assertThat(jobs.find(town.scope(), town.login(), id)).isEmpty();
        assertThat(jobs.find(aid.scope(), aid.login(), id)).isPresent();
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        String source = "(select i, 'n' || (i % 7) as name from generate_series(1, 23) as i)";
        List<Long> seen = new ArrayList<>();
        PageRequest request = new PageRequest("name", true, "", 1, 5);
        Page<Long> page;
        do {
            Keyset keyset = Keyset.of(
                    request,
                    List.of(SortColumn.number("i", "t.i"), SortColumn.text("name", "t.name")),
                    SortColumn.number("i", "t.i"));
            SqlPredicate here = keyset.where();
            page = keyset.page(
                    database.sql("select t.i, %s from %s t where %s %s"
                                    .formatted(keyset.keys(), source, here.sql(), keyset.order()))
                            .params(here.parameters()),
                    (row, i) -> row.getLong("i"),
                    23);
            seen.addAll(page.rows());
            request = new PageRequest("name", true, page.next(), page.last() + 1, 5);
        } while (page.hasNext());
        assertThat(seen).hasSize(23).doesNotHaveDuplicates().startsWith(20L, 13L, 6L, 19L);
    }

    @Test
    void aKeyThatCanNotBeReadIsTheFirstPage() {
        for (String key : List.of("!", "YWJjAGRlZg", "MQB4", "AA", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5AAE")) {
            Keyset keyset = Keyset.of(
                    new PageRequest("i", false, key, 51, 5),
                    List.of(SortColumn.number("i", "t.i")),
                    SortColumn.number("i", "t.i"));
            assertThat(keyset.where()).isEqualTo(SqlPredicate.ALL);
            assertThat(keyset.page(
                                    database.sql("select t.i, %s from generate_series(1, 9) as t(i) %s"
                                            .formatted(keyset.keys(), keyset.order())),
                                    (row, i) -> row.getInt("i"),
                                    9)
                            .number())
                    .isEqualTo(1);
        }
    }

    private Job ended(long id) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            Job job = rows.find(id).orElseThrow();
            if (job.state().isOver()) {
                return job;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("job " + id + " does not end");
    }
}
