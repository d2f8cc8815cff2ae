package org.buluo.app.platform;

import java.util.Set;

/**
 * An entry of the menu; a module offers its own as beans.
 *
 * @param key of its name
 * @param path where it leads
 * @param order its place, lowest first
 * @param roles who sees it; empty for everybody
 */
public record MenuItem(String key, String path, int order, Set<Role> roles) {

    /** An entry that everybody sees. */
    public static MenuItem forAll(String key, String path, int order) {
        return new MenuItem(key, path, order, Set.of());
    }

    /** Whether a person of this role sees it. */
    public boolean isFor(Role role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
