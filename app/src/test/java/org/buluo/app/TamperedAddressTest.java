package org.buluo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.Routes.Route;
import org.buluo.app.account.web.ExampleRuns;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever somebody writes into an address, no page of the application fails on it. */
@Import(ExampleRuns.class)
class TamperedAddressTest extends ConsoleTest {

    private static final List<String> NASTY = List.of(
            "x",
            "-1",
            "9".repeat(25),
            "1\0",
            "'\"<b>",
            "%",
            "{0}",
            "2019-13-45",
            "2019-autumn",
            "0",
            "true",
            "😀",
            "字".repeat(300));
    private static final List<String> SINGLY = List.of("9".repeat(25), "\0'");
    private static final List<String> KEYS = List.of(
            "!",
            key("abc\0def"),
            key("1\0x"),
            key("x\0001"),
            key("\0"),
            key("\0\0"),
            key("2019-13-45\0001"),
            key("1e999999\0001"),
            key("9".repeat(30) + "\000" + "9".repeat(30)),
            key("1"));

    @Autowired
    private MockMvc web;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ExampleRuns runs;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") private RequestMappingHandlerMapping mapping;

    private final List<String> faults = new ArrayList<>();
    private SignedIn who;
    private int asked;

    @BeforeEach
    void thereIsSomethingToSee() throws Exception {
        runs.made();
        who = accounts.find("aid").orElseThrow();
    }

    @Test
    void noPageFailsOnAnAddressThatWasAltered() {
        Routes.of(mapping).stream()
                .filter(route -> route.method() == RequestMethod.GET)
                .forEach(this::tamper);
        assertThat(asked).isGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    private void tamper(Route route) {
        Set<String> names = route.parameters();
        for (String place : List.of("1", "x", "9".repeat(25))) {
            String filled = route.path().replaceAll("\\{\\w+}", place);
            ask(filled, Map.of());
            if (place.equals("1")) {
                NASTY.forEach(value -> ask(filled, all(names, value)));
                names.forEach(name -> SINGLY.forEach(value -> ask(filled, Map.of(name, value))));
                if (names.contains("after")) {
                    route.sorts()
                            .forEach(sort ->
                                    KEYS.forEach(key -> ask(filled, Map.of("sort", sort, "after", key, "no", "51"))));
                }
            }
        }
    }

    private static Map<String, String> all(Set<String> names, String value) {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, value));
        return all;
    }

    private void ask(String path, Map<String, String> parameters) {
        asked++;
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(HttpMethod.GET, path).with(user(who));
        parameters.forEach(request::param);
        try {
            int status = web.perform(request).andReturn().getResponse().getStatus();
            if (status >= 500) {
                faults.add(status + " " + path + " " + parameters);
            }
        } catch (Exception e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            faults.add(cause + " " + path + " " + parameters);
        }
    }

    private static String key(String keys) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
    }
}
