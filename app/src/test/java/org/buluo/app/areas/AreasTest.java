package org.buluo.app.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.buluo.app.Routes;
import org.buluo.app.Routes.Route;
import org.buluo.app.TestServers;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.areas.Answers.Answer;
import org.buluo.app.areas.Area.Thing;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever somebody asks of whatever address, nothing of another area is seen, counted, exported, guessed or changed. The
 * addresses are those that the controllers state, so that one that is added later is walked too.
 */
@SpringBootTest(properties = "buluo.demo=true")
@AutoConfigureMockMvc
@Import({ExampleRuns.class, SixAreas.class})
class AreasTest {

    /** Ways in and out, which ask nothing of the county. */
    private static final Set<String> OPEN = Set.of("/sign-in", "/setup", "/error");

    private static final Map<String, Thing> OWN = Map.of(
            "/children/", Thing.CHILD,
            "/intake/deliveries/", Thing.DELIVERY,
            "/intake/uploads/", Thing.UPLOAD,
            "/jobs/", Thing.JOB);

    private static final int MOST_TOLD = 30;

    private static final Map<String, String> USUAL = Map.of(
            "kind", "children",
            "address", "/children",
            "ruling", "same",
            "term", "2019-autumn",
            "word", "花坪",
            "count", "1");

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SixAreas areas;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    private final Map<Area, String> papers = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestServers.register(registry, TestServers::newDatabase);
        registry.add("buluo.data", () -> "target/test-areas");
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

    private List<Route> routes(RequestMethod method) {
        return Routes.of(mapping).stream()
                .filter(route -> route.method() == method && !OPEN.contains(route.path()))
                .toList();
    }

    private MockHttpServletRequestBuilder as(Area area, HttpMethod method, String path) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, path)
                .with(user(accounts.find(area.login()).orElseThrow()));
        return method == HttpMethod.POST ? request.with(csrf()) : request;
    }

    private Answer ask(Area area, Route route, String path, Map<String, String> parameters) {
        MockHttpServletRequestBuilder request =
                as(area, HttpMethod.valueOf(route.method().name()), path);
        parameters.forEach(request::param);
        try {
            return Answers.of(web.perform(request).andReturn().getResponse());
        } catch (Exception e) {
            return new Answer(500, path + " " + parameters + " " + e);
        }
    }

    private List<String> words(Area area) {
        List<String> words = new ArrayList<>(area.words());
        words.add(papers.get(area));
        return words;
    }

    /** All at once: a connection of the pool serves now one, now another. */
    private void together(java.util.function.Consumer<Area> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Area.ALL.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            Area.ALL.forEach(area -> all.add(pool.submit(() -> work.accept(area))));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void everybodySeesTheirOwn() {
        for (Area area : Area.ALL.subList(0, 4)) {
            for (String path : List.of(
                    "/children/" + area.key(Thing.CHILD),
                    "/intake/deliveries/" + area.key(Thing.DELIVERY),
                    "/intake/uploads/" + area.key(Thing.UPLOAD),
                    "/jobs/" + area.key(Thing.JOB),
                    "/review?place=" + area.key(Thing.PAIR),
                    "/review/decisions",
                    "/check/" + papers.get(area))) {
                Answer own = ask(area, routes(RequestMethod.GET).get(0), path, Map.of());
                assertThat(own.status()).as(area + " " + path).isEqualTo(200);
                if (!path.startsWith("/jobs") && !path.startsWith("/check")) {
                    assertThat(own.text()).as(area + " " + path).contains(area.stem());
                }
            }
        }
    }

    @Test
    void noAddressTellsAnythingOfAnotherArea() throws Exception {
        Map<String, String> before = areas.sums();
        together(area -> {
            for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
                routes(method).forEach(route -> walk(area, route));
            }
        });
        assertThat(faults.stream().limit(MOST_TOLD)).isEmpty();
        assertThat(areas.sums()).as("what lies in somebody's area").isEqualTo(before);
    }

    private void walk(Area area, Route route) {
        List<String> theirs = words(area.other());
        List<String> nobodys = words(Area.NOBODYS);
        for (int i = 0; i < theirs.size(); i++) {
            if (route.path().contains("{")) {
                guessPath(area, route, theirs.get(i), nobodys.get(i));
            }
            if (hasNumber(route) || i >= Thing.values().length || Thing.values()[i].isMuchAskedFor()) {
                guessParameters(area, route, theirs.get(i), nobodys.get(i));
            }
        }
        seesNothing(area, route, ask(area, route, filled(route, own(area, route)), usual(route)), null);
    }

    private void guessPath(Area area, Route route, String theirs, String nobodys) {
        Answer known = ask(area, route, filled(route, theirs), usual(route));
        Answer unknown = ask(area, route, filled(route, nobodys), usual(route));
        if (known.status() != 404) {
            faults.add(known.status() + " and not 404: " + area + " " + route.path() + " " + theirs);
        }
        compare(area, route, known.without(theirs), unknown.without(nobodys), theirs);
        seesNothing(area, route, known, theirs);
    }

    private void guessParameters(Area area, Route route, String theirs, String nobodys) {
        Set<String> names = route.parameters();
        if (names.isEmpty()) {
            return;
        }
        String path = filled(route, own(area, route));
        Answer known = ask(area, route, path, all(route, theirs));
        Answer unknown = ask(area, route, path, all(route, nobodys));
        compare(area, route, known.without(theirs), unknown.without(nobodys), theirs);
        seesNothing(area, route, known, theirs);
    }

    private void compare(Area area, Route route, Answer known, Answer unknown, String word) {
        if (!known.equals(unknown)) {
            faults.add("%s %s %s tells that there is %s: %d / %d %s"
                    .formatted(
                            area,
                            route.method(),
                            route.path(),
                            word,
                            known.status(),
                            unknown.status(),
                            difference(known.text(), unknown.text())));
        }
    }

    private static String difference(String one, String other) {
        int at = mismatch(one, other);
        return around(one, at) + " | " + around(other, at);
    }

    private static int mismatch(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }

    /** @param asked what the person typed and may read again; null for nothing */
    private void seesNothing(Area area, Route route, Answer answer, String asked) {
        if (answer.status() >= 500) {
            faults.add("fails: " + route.path() + " " + answer.text());
        }
        for (Area other : Area.ALL) {
            String text = asked == null ? answer.text() : answer.without(asked).text();
            if (other != area && text.contains(other.stem())) {
                faults.add(area + " sees of " + other + " at " + route.method() + " " + route.path() + " (" + asked
                        + ") " + around(text, text.indexOf(other.stem())));
            }
        }
    }

    /** What the person may open there; not where a form would change it. */
    private String own(Area area, Route route) {
        boolean changes = route.method() == RequestMethod.POST && !hasNumber(route);
        String run = String.valueOf(runs.second());
        return changes
                ? run
                : OWN.entrySet().stream()
                        .filter(entry -> route.path().startsWith(entry.getKey()))
                        .findFirst()
                        .map(entry -> String.valueOf(area.key(entry.getValue())))
                        .orElse(route.path().startsWith("/intake/templates/") ? "roll" : run);
    }

    private static String filled(Route route, String value) {
        return route.path().replace("{name}", "account.csv").replaceAll("\\{\\w+}", value);
    }

    private static Map<String, String> usual(Route route) {
        Map<String, String> usual = new LinkedHashMap<>();
        if (route.method() == RequestMethod.POST) {
            route.parameters().forEach(name -> usual.put(name, USUAL.getOrDefault(name, "1")));
        }
        return usual;
    }

    /** This word in every parameter that can hold it; what a form must have besides it has. */
    private static Map<String, String> all(Route route, String word) {
        Map<String, String> all = new LinkedHashMap<>();
        boolean isNumber = word.matches("\\d+");
        route.parameters().forEach(name -> {
            boolean fits = isNumber || !isNumber(route, name);
            all.put(name, fits && !isKept(route, name) ? word : USUAL.getOrDefault(name, "1"));
        });
        return all;
    }

    private static boolean isKept(Route route, String name) {
        return route.method() == RequestMethod.POST && USUAL.containsKey(name) && !name.equals("word")
                || Set.of("lang", "size", "no", "sort", "desc", "after").contains(name);
    }

    private static boolean hasNumber(Route route) {
        return route.parameters().stream().anyMatch(name -> isNumber(route, name));
    }

    private static boolean isNumber(Route route, String name) {
        for (Parameter parameter : route.handler().getMethod().getParameters()) {
            if (parameter.getName().equals(name) && !parameter.isAnnotationPresent(PathVariable.class)) {
                Class<?> type = parameter.getType();
                return type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type);
            }
        }
        return false;
    }

    @Test
    void noPageChangesWhenAnotherAreaGrows() throws Exception {
        List<Area> looking =
                Area.ALL.stream().filter(area -> area.number() % 2 == 0).toList();
        Map<String, Answer> before = pages(looking);
        for (Area area : looking) {
            areas.add(area.other(), 500);
        }
        Map<String, Answer> after = pages(looking);
        before.forEach((page, answer) -> assertThat(after.get(page)).as(page).isEqualTo(answer));
        assertThat(before.values().stream()
                        .filter(answer -> answer.status() == 200)
                        .count())
                .isGreaterThan(60);
    }

    private Map<String, Answer> pages(List<Area> looking) {
        Map<String, Answer> pages = new LinkedHashMap<>();
        for (Area area : looking) {
            for (Route route : routes(RequestMethod.GET)) {
                List<String> keys = new ArrayList<>(words(area));
                keys.add(String.valueOf(runs.second()));
                for (String key : route.path().contains("{") ? keys : List.of("")) {
                    String path = filled(route, key);
                    pages.put(area.stem() + " " + path, ask(area, route, path, Map.of()));
                }
            }
        }
        return pages;
    }
}
