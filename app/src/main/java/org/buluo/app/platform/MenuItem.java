package org.buluo.app.platform;

import java.util.Set;

/**
 * An entry of the menu; a module offers its own as beans.
 *
 * @param key of its name
 * @param path where it leads
 * @param order its place, lowest first
 * @param roles who sees it; empty for everybody
 * @param heading the key of the entry under which it stands with others; empty when it stands by itself
 */
public record MenuItem(String key, String path, int order, Set<Role> roles, String heading) {

    /** Everything by which the county's IT staff keep the console. */
    public static final String ADMINISTRATION = "platform.menu.administration";
    /** What the county reports: ledgers, funds, lists for other systems. */
    public static final String REPORTS = "platform.menu.reports";

    /** An entry that stands by itself. */
    public MenuItem(String key, String path, int order, Set<Role> roles) {
        this(key, path, order, roles, "");
    }

    /** An entry that everybody sees. */
    public static MenuItem forAll(String key, String path, int order) {
        return new MenuItem(key, path, order, Set.of());
    }

    /** An entry of the administration, for everybody who may take its path. */
    public static MenuItem administration(String key, String path, int order) {
        return new MenuItem(key, path, order, Set.of(), ADMINISTRATION);
    }

    /** Whether a person of this role sees it. */
    public boolean isFor(Role role) {
        return roles.isEmpty() || roles.contains(role);
    }
}
