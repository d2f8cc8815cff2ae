package org.buluo.app.platform.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.DemoAccounts;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.RouteTable;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.place.County;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the frame of every page shows: {@code layout} in templates. */
@Component
class Layout {

    private final CountySettings settings;
    private final ObjectProvider<MenuItem> items;

    private final MessageSource messages;
    private final RouteTable routes;
    private final DemoAccounts demo;

    Layout(
            CountySettings settings,
            ObjectProvider<MenuItem> items,
            MessageSource messages,
            RouteTable routes,
            DemoAccounts demo) {
        this.routes = routes;
        this.demo = demo;
        this.settings = settings;
        this.items = items;
        this.messages = messages;
    }

    /** The county's name; empty before the set-up. */
    public String county() {
        return settings.find().map(County::name).orElse("");
    }

    /** Whether this console shows the example county, with accounts whose password everybody knows. */
    public boolean isDemo() {
        return demo.areWanted();
    }

    /** Where this person's work begins; the sign-in when nobody is signed in. */
    public String home() {
        SignedIn person = user();
        return person == null ? "/" : person.role().home();
    }

    /** Whether this person may take a route: a page offers nothing that would be refused. */
    public boolean may(String method, String pattern) {
        return routes.allows(user(), method, pattern);
    }

    /** Words in the reader's language. */
    public String say(Words words) {
        return messages.getMessage(words.key(), words.arguments().toArray(), LocaleContextHolder.getLocale());
    }

    /** The person; null when nobody is signed in. */
    public SignedIn user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }

    /** The menu of this person: of what stands under a heading, the heading alone, which leads to the first of it. */
    public List<MenuItem> menu() {
        Set<String> headings = new HashSet<>();
        return visible().stream()
                .filter(item -> item.heading().isEmpty() || headings.add(item.heading()))
                .map(item -> item.heading().isEmpty() ? item : headed(item))
                .toList();
    }

    private static MenuItem headed(MenuItem first) {
        return new MenuItem(first.heading(), first.path(), first.order(), first.roles());
    }

    /** What stands beside this path under its heading; empty when it has none, or nothing else stands there. */
    public List<MenuItem> beside(String path) {
        List<MenuItem> all = visible();
        String heading = nearest(all, path).map(MenuItem::heading).orElse("");
        List<MenuItem> beside =
                all.stream().filter(item -> item.heading().equals(heading)).toList();
        return heading.isEmpty() || beside.size() == 1 ? List.of() : beside;
    }

    private List<MenuItem> visible() {
        SignedIn person = user();
        return person == null
                ? List.of()
                : items.stream()
                        .filter(item -> item.isFor(person.role()) && routes.allows(person, "GET", item.path()))
                        .sorted(Comparator.comparingInt(MenuItem::order))
                        .toList();
    }

    /** Whether a path lies under this entry, and under none that is nearer to it. */
    public boolean isHere(MenuItem item, String path) {
        return nearest(visible(), path)
                .filter(nearest ->
                        nearest.path().equals(item.path()) || nearest.heading().equals(item.key()))
                .isPresent();
    }

    private static Optional<MenuItem> nearest(List<MenuItem> all, String path) {
        return all.stream()
                .filter(item -> isUnder(item, path))
                .max(Comparator.comparingInt(item -> item.path().length()));
    }

    private static boolean isUnder(MenuItem item, String path) {
        return item.path().equals("/") ? path.equals("/") : path.startsWith(item.path());
    }
}
