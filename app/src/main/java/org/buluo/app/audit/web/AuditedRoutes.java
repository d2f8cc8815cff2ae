package org.buluo.app.audit.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.AuditRule;
import org.buluo.app.platform.AuditRules;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which rule a request falls under; of several, the most specific route. */
@Component
class AuditedRoutes {

    private final List<Route> routes;

    AuditedRoutes(List<AuditRules> modules) {
        routes = modules.stream()
                .flatMap(module -> module.all().stream())
                .map(rule -> new Route(PathPatternParser.defaultInstance.parse(rule.route()), rule))
                .sorted(Comparator.comparing(Route::pattern))
                .toList();
    }

    private record Route(PathPattern pattern, AuditRule rule) {}

    /**
     * A request's rule.
     *
     * @param variables of the route, by name, as they were typed
     */
    record Found(AuditRule rule, Map<String, String> variables) {}

    Optional<Found> find(String method, String path) {
        PathContainer typed = PathContainer.parsePath(path);
        for (Route route : routes) {
            boolean fits = route.rule().method().isEmpty()
                    || route.rule().method().equals(method)
                    || route.rule().method().equals("GET") && method.equals("HEAD");
            PathPattern.PathMatchInfo match = fits ? route.pattern().matchAndExtract(typed) : null;
            if (match != null) {
                return Optional.of(new Found(route.rule(), new LinkedHashMap<>(match.getUriVariables())));
            }
        }
        return Optional.empty();
    }

    /** Every rule. */
    List<AuditRule> rules() {
        return routes.stream().map(Route::rule).toList();
    }
}
