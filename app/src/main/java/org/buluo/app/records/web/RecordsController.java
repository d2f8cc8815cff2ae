package org.buluo.app.records.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.PlaceSum;
import org.buluo.app.account.PlaceSums;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Scope;
import org.buluo.app.records.AskedPlaces;
import org.buluo.app.records.Bases;
import org.buluo.app.records.Basis;
import org.buluo.app.records.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page of the papers: a term, then townships with their villages, or schools. */
@Controller
class RecordsController {

    private static final int ORDER = 34;
    private static final String SCHOOL = "school";

    private final AskedPlaces places;
    private final Bases bases;
    private final PlaceSums sums;

    RecordsController(AskedPlaces places, Bases bases, PlaceSums sums) {
        this.places = places;
        this.bases = bases;
        this.sums = sums;
    }

    /** A place with the address of its papers. */
    record Part(PlaceSum sum, String url) {}

    /** A township, or all schools, with what is in it. @param url of its own papers; empty when it has none */
    record Group(String name, String url, List<Part> parts) {

        public long children() {
            return parts.stream().mapToLong(part -> part.sum().children()).sum();
        }

        public long dueFen() {
            return parts.stream().mapToLong(part -> part.sum().dueFen()).sum();
        }

        public long paidFen() {
            return parts.stream().mapToLong(part -> part.sum().paidFen()).sum();
        }
    }

    @GetMapping("/records")
    String home(Scope scope, ListState state, Model model) {
        Optional<Place> asked = places.of(scope, state);
        Optional<Basis> basis = asked.flatMap(place -> bases.newest(scope, place.term()));
        if (basis.isEmpty()) {
            return "records/empty";
        }
        boolean bySchool = state.get("by").equals(SCHOOL) || state.get("by").isEmpty() && scope instanceof Scope.School;
        Place place = asked.get().with(0);
        long run = basis.get().run().id();
        List<Group> groups =
                bySchool ? schools(place, sums.bySchool(scope, run)) : townships(place, sums.byVillage(scope, run));
        model.addAttribute("term", place.term());
        model.addAttribute("terms", bases.terms(scope));
        model.addAttribute("basis", basis.get());
        model.addAttribute("bySchool", bySchool);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "children", groups.stream().mapToLong(Group::children).sum());
        model.addAttribute("dueFen", groups.stream().mapToLong(Group::dueFen).sum());
        model.addAttribute("paidFen", groups.stream().mapToLong(Group::paidFen).sum());
        return "records/home";
    }

    /** The townships of these villages. */
    static List<Group> townships(Place place, List<PlaceSum> villages) {
        Map<String, List<Part>> townships = new LinkedHashMap<>();
        for (PlaceSum sum : villages) {
            ListState address =
                    address(place).with("township", orNone(sum.township())).with("village", orNone(sum.village()));
            townships.computeIfAbsent(sum.township(), name -> new ArrayList<>()).add(new Part(sum, address.url()));
        }
        List<Group> groups = new ArrayList<>();
        townships.forEach((name, parts) -> groups.add(
                new Group(name, address(place).with("township", orNone(name)).url(), parts)));
        groups.sort((one, other) ->
                Boolean.compare(one.name().isEmpty(), other.name().isEmpty()));
        return groups;
    }

    private static List<Group> schools(Place place, List<PlaceSum> schools) {
        List<Part> parts = new ArrayList<>();
        for (PlaceSum sum : schools) {
            parts.add(new Part(
                    sum, address(place).with(SCHOOL, orNone(sum.school())).url()));
        }
        return parts.isEmpty() ? List.of() : List.of(new Group("", "", parts));
    }

    private static ListState address(Place place) {
        return new ListState(Place.PATH, Map.of())
                .with("term", place.term())
                .with("run", place.run() == 0 ? "" : place.run());
    }

    private static String orNone(String name) {
        return name.isEmpty() ? ChildFilter.NONE : name;
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem recordsMenu() {
            return MenuItem.forAll("records.title", "/records", ORDER);
        }
    }
}
