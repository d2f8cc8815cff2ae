package org.buluo.app.platform;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All routes that the modules declare. What is not in it nobody may do. */
@Component
public class RouteTable {

    private final Map<String, Route> routes = new LinkedHashMap<>();

    RouteTable(ObjectProvider<Routes> modules) {
        modules.orderedStream().flatMap(module -> module.all().stream()).forEach(this::add);
    }

    private void add(Route route) {
        Route other = routes.put(key(route.method(), route.pattern()), route);
        if (other != null) {
            throw new IllegalStateException("declared twice: " + key(route.method(), route.pattern()));
        }
    }

    /** What a route needs; empty when nobody declared it. */
    public Optional<Permission> permission(String method, String pattern) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(routes.get(key(asked, pattern))).map(Route::permission);
    }

    /** Whether this person, or nobody (null), may take this route. */
    public boolean allows(SignedIn person, String method, String pattern) {
        return permission(method, pattern)
                .filter(needed -> needed == Permission.ANYBODY || person != null && needed.isOf(person.role()))
                .isPresent();
    }

    /** All of them. */
    public Collection<Route> all() {
        return routes.values();
    }

    private static String key(String method, String pattern) {
        return method + " " + pattern;
    }
}
