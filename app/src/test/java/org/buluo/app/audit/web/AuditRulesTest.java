package org.buluo.app.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.buluo.app.ConsoleTest;
import org.buluo.app.platform.AuditRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No route is forgotten: each has its rule, or says why it leaves no entry. */
class AuditRulesTest extends ConsoleTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "buluo", "app");
    private static final Pattern RECORDED = Pattern.compile("\\.record\\([^;]*?\"([a-z]+\\.[a-z-]+)\"", Pattern.DOTALL);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditedRoutes routes;

    @Autowired
    private MessageSource messages;

    @Test
    void everyRouteOfTheConsoleHasARule() throws Exception {
        List<String> without = new ArrayList<>();
        int walked = 0;
        for (HandlerMapping mapping :
                context.getBeansOfType(HandlerMapping.class).values()) {
            for (String route : routes(mapping)) {
                walked++;
                if (routes.rules().stream().noneMatch(rule -> isOf(rule, route))) {
                    without.add(route);
                }
            }
        }
        assertThat(walked).isGreaterThan(55);
        assertThat(without)
                .as("add them to the AuditRules of their module, or say there why they leave no entry")
                .isEmpty();
    }

    private static boolean isOf(AuditRule rule, String route) {
        return route.equals((rule.method() + " " + rule.route()).strip())
                || rule.method().isEmpty() && route.endsWith(" " + rule.route());
    }

    private static Set<String> routes(HandlerMapping mapping) throws IOException {
        Set<String> found = new TreeSet<>();
        if (mapping instanceof RequestMappingHandlerMapping methods) {
            methods.getHandlerMethods().forEach((info, handler) -> {
                if (isOurs(handler)) {
                    Set<RequestMethod> verbs = info.getMethodsCondition().getMethods();
                    for (String path : info.getPatternValues()) {
                        verbs.forEach(verb -> found.add(verb + " " + path));
                        if (verbs.isEmpty()) {
                            found.add("GET " + path);
                        }
                    }
                }
            });
        } else if (mapping instanceof AbstractUrlHandlerMapping paths) {
            paths.getHandlerMap().keySet().forEach(path -> found.add("GET " + path));
        }
        return found;
    }

    /** Pages that tests bring along are none of the console's. */
    private static boolean isOurs(HandlerMethod handler) {
        String place = handler.getBeanType()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return !place.contains("test-classes");
    }

    @Test
    void aRouteOfNoModuleWouldBeFound() {
        assertThat(routes.rules().stream().filter(rule -> isOf(rule, "GET /no/such/page")))
                .isEmpty();
        assertThat(routes.find("GET", "/children/export").orElseThrow().rule().what())
                .isEqualTo("account.export");
        assertThat(routes.find("GET", "/children/12").orElseThrow().variables()).containsEntry("id", "12");
        assertThat(routes.find("GET", "/app.css").orElseThrow().rule().isAudited())
                .isFalse();
    }

    @Test
    void whatIsNotAuditedSaysWhy() {
        assertThat(routes.rules())
                .allMatch(rule -> rule.isAudited() == rule.because().isEmpty());
    }

    @Test
    void everyActHasItsWordsInBothLanguages() throws IOException {
        Set<String> acts = new TreeSet<>();
        routes.rules().stream().filter(AuditRule::isAudited).forEach(rule -> acts.add(rule.what()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher recorded = RECORDED.matcher(Files.readString(file));
                while (recorded.find()) {
                    acts.add(recorded.group(1));
                }
            }
        }
        assertThat(acts).contains("intake.keep-both", "platform.set-up");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(acts)
                    .as(language.toString())
                    .allMatch(act -> messages.getMessage("audit.what." + act, null, null, language) != null);
        }
    }
}
