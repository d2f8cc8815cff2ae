package org.buluo.app.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * The routes of a module, each with its permission: a module offers them as a bean. A route that stands in no such bean
 * is refused.
 */
public record Routes(List<Route> all) {

    /** None yet. */
    public static Routes none() {
        return new Routes(List.of());
    }

    /** With pages that are looked at. */
    public Routes reads(Permission permission, String... patterns) {
        return with("GET", permission, patterns);
    }

    /** With what changes or reveals something. */
    public Routes acts(Permission permission, String... patterns) {
        return with("POST", permission, patterns);
    }

    private Routes with(String method, Permission permission, String... patterns) {
        List<Route> more = new ArrayList<>(all);
        for (String pattern : patterns) {
            more.add(new Route(method, pattern, permission));
        }
        return new Routes(List.copyOf(more));
    }
}
