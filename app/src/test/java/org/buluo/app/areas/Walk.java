package org.buluo.app.areas;

import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.buluo.app.Routes.Route;
import org.buluo.app.areas.Answers.Answer;
import org.buluo.app.areas.Area.Thing;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;

/** Tries the keys and names of another area at an address, and notes whatever tells of it. */
final class Walk {

    private static final Map<String, Thing> OWN = Map.ofEntries(
            Map.entry("/children/", Thing.CHILD),
            Map.entry("/cases/", Thing.CASE),
            Map.entry("/intake/deliveries/", Thing.DELIVERY),
            Map.entry("/intake/uploads/", Thing.UPLOAD),
            Map.entry("/jobs/", Thing.JOB),
            Map.entry("/aid/lists/", Thing.AWARD),
            Map.entry("/aid/awards/", Thing.AWARD),
            Map.entry("/aid/notices/", Thing.AWARD),
            Map.entry("/aid/appeals/", Thing.AWARD),
            Map.entry("/aid/proofs/", Thing.AWARD),
            Map.entry("/corrections/lines/", Thing.LINE));

    /** What a form must have besides what is tried. */
    private static final Map<String, String> USUAL = Map.of(
            "kind", "children",
            "address", "/children",
            "ruling", "same",
            "term", "2019-autumn",
            "word", "花坪",
            "count", "1");

    /** Asks as somebody of an area. */
    interface Asking {
        Answer ask(Area area, Route route, String path, Map<String, String> parameters);
    }

    private final Asking asking;
    private final Map<Area, String> papers;
    private final String run;

    /** The first of each kind. */
    private final Map<String, String> faults = new ConcurrentHashMap<>();

    private final Map<String, Answer> unknown = new ConcurrentHashMap<>();

    /** @param papers the code of a list that somebody of each area printed @param run that everybody may know */
    Walk(Asking asking, Map<Area, String> papers, long run) {
        this.asking = asking;
        this.papers = papers;
        this.run = String.valueOf(run);
    }

    Map<String, String> faults() {
        return faults;
    }

    void at(Area area, Route route) {
        List<String> theirs = words(area.other());
        List<String> nobodys = words(Area.NOBODYS);
        for (int i = 0; i < theirs.size(); i++) {
            if (route.path().contains("{") && mayStandInPath(route, theirs.get(i))) {
                guessPath(area, route, theirs.get(i), nobodys.get(i));
            }
            if (hasNumber(route) || i >= Thing.values().length || Thing.values()[i].isMuchAskedFor()) {
                guessParameters(area, route, theirs.get(i), nobodys.get(i));
            }
        }
        seesNothing(area, route, asking.ask(area, route, filled(route, own(area, route)), usual(route)), null);
    }

    List<String> words(Area area) {
        return Stream.concat(area.words().stream(), Stream.of(papers.get(area))).toList();
    }

    /** Whether the route is refused whatever it is asked for, which tells of nothing. */
    private boolean isClosed(Area area, Route route, Answer known) {
        return known.status() == 403
                && asking.ask(area, route, filled(route, own(area, route)), usual(route))
                                .status()
                        == 403;
    }

    private void guessPath(Area area, Route route, String theirs, String nobodys) {
        Answer known = asking.ask(area, route, filled(route, theirs), usual(route));
        seesNothing(area, route, known, theirs);
        if (route.path().startsWith("/notice/{token}")) {
            return; // published to whoever has the token: that one was up is no secret, what stood there is
        }
        Answer unknown = unknown(area, route, nobodys);
        if (known.status() != 404 && !isClosed(area, route, known)) {
            fault(route, known.status() + " and not 404", area + " " + theirs);
        }
        compare(area, route, known.without(theirs), unknown, theirs);
    }

    /** What is answered to a key that nobody has; one number stands for all. */
    private Answer unknown(Area area, Route route, String nobodys) {
        String kind = nobodys.matches("\\d+") ? "number" : nobodys;
        return unknown.computeIfAbsent(
                area.number() + " " + route.method() + " " + route.path() + " " + kind,
                any -> asking.ask(area, route, filled(route, nobodys), usual(route))
                        .without(nobodys));
    }

    private void guessParameters(Area area, Route route, String theirs, String nobodys) {
        if (route.parameters().isEmpty()) {
            return;
        }
        String path = filled(route, own(area, route));
        Answer known = asking.ask(area, route, path, all(route, theirs));
        Answer unknown = asking.ask(area, route, path, all(route, nobodys));
        compare(area, route, known.without(theirs), unknown.without(nobodys), theirs);
        seesNothing(area, route, known, theirs);
    }

    private void compare(Area area, Route route, Answer known, Answer unknown, String word) {
        if (!known.equals(unknown)) {
            fault(
                    route,
                    "tells what is there",
                    "%s %s: %d / %d %s"
                            .formatted(area, word, known.status(), unknown.status(), known.differenceTo(unknown)));
        }
    }

    /** @param asked what the person typed and may read again; null for nothing */
    private void seesNothing(Area area, Route route, Answer answer, String asked) {
        if (answer.status() >= 500) {
            fault(route, "fails", area + " " + asked + " " + answer.around(0));
        }
        Answer shown = asked == null ? answer : answer.without(asked);
        for (Area other : Area.ALL) {
            int at = shown.text().indexOf(other.stem());
            if (other != area && at >= 0) {
                fault(route, "shows another's", area + " " + other + " " + asked + " " + shown.around(at));
            }
        }
    }

    private void fault(Route route, String kind, String what) {
        faults.putIfAbsent(route.method() + " " + route.path() + " " + kind, what);
    }

    /** What the person may open there; not where a form would change it. */
    private String own(Area area, Route route) {
        if (route.method() == RequestMethod.POST && !hasNumber(route)) {
            return run;
        }
        return OWN.entrySet().stream()
                .filter(entry -> route.path().startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> String.valueOf(area.key(entry.getValue())))
                .orElse(
                        route.path().startsWith("/intake/templates/")
                                ? "roll"
                                : route.path().contains("{term}") ? "2019-autumn" : run);
    }

    static String filled(Route route, String value) {
        return route.path().replace("{name}", "account.csv").replaceAll("\\{\\w+}", value);
    }

    private static Map<String, String> usual(Route route) {
        Map<String, String> usual = new LinkedHashMap<>();
        if (route.method() == RequestMethod.POST) {
            route.parameters().forEach(name -> usual.put(name, USUAL.getOrDefault(name, "1")));
        }
        return usual;
    }

    /** This word in every parameter that can hold it. */
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

    /** A word where a number belongs is no address at all. */
    private static boolean mayStandInPath(Route route, String word) {
        return word.matches("\\d+")
                || Stream.of(route.handler().getMethod().getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(PathVariable.class))
                        .noneMatch(parameter -> parameter.getType().isPrimitive());
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
}
