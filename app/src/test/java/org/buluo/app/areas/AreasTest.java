package org.buluo.app.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.buluo.app.Routes;
import org.buluo.app.Routes.Route;
import org.buluo.app.areas.Answers.Answer;
import org.buluo.app.areas.Area.Thing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever somebody asks of whatever address, nothing of another area is seen, counted, exported, guessed or changed. The
 * addresses are those that the controllers state, so that one that is added later is walked too.
 */
class AreasTest extends AreasConsole {

    /** Ways in and out, which ask nothing of the county. */
    private static final Set<String> OPEN = Set.of("/sign-in", "/setup", "/error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    private List<Route> routes(RequestMethod method) {
        return Routes.of(mapping).stream()
                .filter(route -> route.method() == method && !OPEN.contains(route.path()))
                .toList();
    }

    /** Where a file is sent, an empty one. */
    private AbstractMockHttpServletRequestBuilder<?> as(Area area, Route route, String path) {
        boolean sends = Stream.of(route.handler().getMethod().getParameters())
                .anyMatch(parameter ->
                        parameter.getParameterizedType().getTypeName().contains("MultipartFile"));
        return sends
                ? MockMvcRequestBuilders.multipart(path)
                        .file("file", new byte[0])
                        .with(user(person(area)))
                        .with(csrf())
                : as(area, HttpMethod.valueOf(route.method().name()), path);
    }

    private Answer ask(Area area, Route route, String path, Map<String, String> parameters) {
        AbstractMockHttpServletRequestBuilder<?> request = as(area, route, path);
        parameters.forEach(request::param);
        try {
            return Answers.of(web.perform(request).andReturn().getResponse());
        } catch (Exception e) {
            return new Answer(500, path + " " + parameters + " " + e);
        }
    }

    @Test
    void everybodySeesTheirOwn() {
        for (Area area : Area.ALL.subList(0, 4)) {
            for (String path : List.of(
                    "/children/" + area.key(Thing.CHILD),
                    "/cases/" + area.key(Thing.CASE),
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
        Walk walk = new Walk(this::ask, papers, runs.second());
        together(Area.ONE_OF_EACH_KIND, area -> {
            for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
                routes(method).forEach(route -> walk.at(area, route));
            }
        });
        assertThat(walk.faults()).isEmpty();
        assertThat(areas.sums()).as("what lies in somebody's area").isEqualTo(before);
    }

    @Test
    void noPageChangesWhenAnotherAreaGrows() throws Exception {
        List<Area> looking = Area.ONE_OF_EACH_KIND;
        Map<Page, Answer> before = pages(looking);
        for (Area area : looking) {
            areas.add(area.other(), 500);
        }
        before.forEach((page, answer) ->
                assertThat(ask(page)).as(page.area() + " " + page.path()).isEqualTo(answer));
        assertThat(before).hasSizeGreaterThan(60);
    }

    /** What somebody of an area may open. */
    private record Page(Area area, Route route, String path) {}

    private Answer ask(Page page) {
        return ask(page.area(), page.route(), page.path(), Map.of());
    }

    /** All that can be opened, as they are now. */
    private Map<Page, Answer> pages(List<Area> looking) {
        Map<Page, Answer> pages = new LinkedHashMap<>();
        for (Area area : looking) {
            for (Route route : routes(RequestMethod.GET)) {
                List<String> keys = new ArrayList<>(area.words());
                keys.add(papers.get(area));
                keys.add(String.valueOf(runs.second()));
                for (String key : route.path().contains("{") ? keys : List.of("")) {
                    Page page = new Page(area, route, Walk.filled(route, key));
                    Answer answer = ask(page);
                    if (answer.status() == 200) {
                        pages.put(page, answer);
                    }
                }
            }
        }
        return pages;
    }
}
