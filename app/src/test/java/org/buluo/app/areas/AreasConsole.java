package org.buluo.app.areas;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.buluo.app.TestFolders;
import org.buluo.app.TestServers;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A console with six areas, on a database to itself. */
@SpringBootTest(properties = "buluo.demo=true")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({ExampleRuns.class, SixAreas.class})
abstract class AreasConsole {

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @Autowired
    SixAreas areas;

    @Autowired
    ExampleRuns runs;

    final Map<Area, String> papers = new ConcurrentHashMap<>();
    private final Map<Area, SignedIn> people = new ConcurrentHashMap<>();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> TestFolders.named("test-areas"));
    }

    @BeforeEach
    void sixAreas() throws Exception {
        areas.made();
        runs.made();
        for (Area area : Area.ALL) {
            String next = web.perform(as(area, HttpMethod.POST, "/print")
                            .param("kind", "children")
                            .param("address", "/children"))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            papers.put(area, next.split("/")[2]);
        }
        papers.put(Area.NOBODYS, unknownCode());
    }

    private static String unknownCode() {
        return Stream.of("34679ACDEFGHJKMNPQRTWXY".split(""))
                .map(last -> "A3A4A6A7A" + last)
                .filter(code -> PaperCode.parse(code).isPresent())
                .findFirst()
                .orElseThrow();
    }

    final SignedIn person(Area area) {
        return people.computeIfAbsent(area, who -> accounts.find(who.login()).orElseThrow());
    }

    final MockHttpServletRequestBuilder as(Area area, HttpMethod method, String path) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(method, path).with(user(person(area)));
        return method == HttpMethod.POST ? request.with(csrf()) : request;
    }

    /** All at once: a connection of the pool serves now one, now another. */
    final void together(List<Area> walking, Consumer<Area> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(walking.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            walking.forEach(area -> all.add(pool.submit(() -> work.accept(area))));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
