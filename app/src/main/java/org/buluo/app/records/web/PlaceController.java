package org.buluo.app.records.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.PlaceSum;
import org.buluo.app.account.PlaceSums;
import org.buluo.app.account.Sums;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.records.AskedPlaces;
import org.buluo.app.records.Bases;
import org.buluo.app.records.Basis;
import org.buluo.app.records.Home;
import org.buluo.app.records.Homes;
import org.buluo.app.records.Item;
import org.buluo.app.records.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The households of a place on the screen, and the way to each of its papers. */
@Controller
class PlaceController {

    private static final int PAGE = 25;
    private static final int LISTED = 2000;

    private final AskedPlaces places;
    private final Bases bases;
    private final Homes homes;
    private final PlaceSums villages;
    private final RecordsTell tell;
    // Not a constant: no test makes a township of so many.
    private int listed = LISTED;

    PlaceController(AskedPlaces places, Bases bases, Homes homes, PlaceSums villages, RecordsTell tell) {
        this.places = places;
        this.bases = bases;
        this.homes = homes;
        this.villages = villages;
        this.tell = tell;
    }

    @GetMapping(Place.PATH)
    String place(Scope scope, ListState state, Model model) {
        Place place = places.of(scope, state).orElseThrow(() -> new NotThere("account"));
        Basis basis = bases.of(scope, place);
        Sums wide = place.isWide() ? homes.sums(scope, basis, place) : null;
        if (wide != null && wide.children() > listed) {
            return villages(scope, basis, place, wide, model);
        }
        List<Home> all = homes.listed(scope, basis, place);
        if (all.isEmpty()) {
            throw new NotThere("place");
        }
        model.addAttribute("place", place);
        model.addAttribute("basis", basis);
        sums(scope, basis, place, all, model);
        filters(all, model);
        List<Home> shown = all.stream().filter(home -> isAsked(home, state)).toList();
        int from = Math.min(shown.size(), (page(state, shown.size()) - 1) * PAGE);
        model.addAttribute("total", shown.size());
        model.addAttribute("from", from + 1);
        model.addAttribute(
                "homes", homes.shown(scope, basis, shown.subList(from, Math.min(shown.size(), from + PAGE))));
        model.addAttribute("page", page(state, shown.size()));
        model.addAttribute("pages", pages(shown.size()));
        return "records/place";
    }

    /** Households are read with all their rows: of more children than a page can wait for, the villages are told. */
    private String villages(Scope scope, Basis basis, Place place, Sums account, Model model) {
        List<PlaceSum> in = villages.byVillage(scope, basis.run().id()).stream()
                .filter(sum -> place.township().isEmpty()
                        || place.township().equals(sum.township().isEmpty() ? ChildFilter.NONE : sum.township()))
                .toList();
        model.addAttribute("place", place);
        model.addAttribute("basis", basis);
        model.addAttribute("account", account);
        model.addAttribute("groups", RecordsController.townships(place, in));
        model.addAttribute("most", Homes.MOST);
        return "records/wide";
    }

    private void sums(Scope scope, Basis basis, Place place, List<Home> all, Model model) {
        List<Item> items = all.stream()
                .flatMap(home -> home.members().stream())
                .flatMap(member -> member.items().stream())
                .toList();
        model.addAttribute("households", all.size());
        model.addAttribute(
                "children",
                all.stream().mapToLong(home -> home.members().size()).sum());
        model.addAttribute("dueFen", items.stream().mapToLong(Item::dueFen).sum());
        model.addAttribute("paidFen", items.stream().mapToLong(Item::paidFen).sum());
        Sums account = place.child() == 0 ? homes.sums(scope, basis, place) : null;
        model.addAttribute("account", account);
    }

    private void filters(List<Home> all, Model model) {
        Map<String, String> provisions = new LinkedHashMap<>();
        Map<String, String> stands = new LinkedHashMap<>();
        items(all)
                .map(Item::provision)
                .filter(id -> !id.isEmpty())
                .sorted()
                .forEach(id -> provisions.put(id, tell.provision(id)));
        new TreeSet<>(items(all).map(Item::stand).toList())
                .forEach(stand -> stands.put(stand.name(), tell.stand(stand)));
        model.addAttribute("provisions", provisions);
        model.addAttribute("stands", stands);
    }

    private static Stream<Item> items(List<Home> homes) {
        return homes.stream().flatMap(home -> home.members().stream()).flatMap(member -> member.items().stream());
    }

    /** Whether a household has anything that the filters ask for. */
    private static boolean isAsked(Home home, ListState state) {
        String provision = state.get("provision");
        String stand = state.get("stand");
        return items(List.of(home))
                .anyMatch(item -> (provision.isEmpty() || item.provision().equals(provision))
                        && (stand.isEmpty() || item.stand().name().equals(stand)));
    }

    private static int pages(int homes) {
        return Math.max(1, (homes + PAGE - 1) / PAGE);
    }

    private static int page(ListState state, int homes) {
        String asked = state.get("page");
        return asked.matches("\\d{1,6}") ? Math.max(1, Math.min(pages(homes), Integer.parseInt(asked))) : 1;
    }
}
