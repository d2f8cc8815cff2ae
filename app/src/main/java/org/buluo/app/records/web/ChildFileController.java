package org.buluo.app.records.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.records.AskedPlaces;
import org.buluo.app.records.Bases;
import org.buluo.app.records.ChildFile;
import org.buluo.app.records.ChildFiles;
import org.buluo.app.records.Homes;
import org.buluo.app.records.Place;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A child's page to print (一生一档): of one child, or of all children of a place one after the other. */
@Controller
class ChildFileController {

    private static final int PART = 50;

    private final AskedPlaces places;
    private final Bases bases;
    private final Homes homes;
    private final ChildFiles files;
    private final Clock clock;

    ChildFileController(AskedPlaces places, Bases bases, Homes homes, ChildFiles files, Clock clock) {
        this.places = places;
        this.bases = bases;
        this.homes = homes;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/records/children/{id}")
    String one(Scope scope, SignedIn person, @PathVariable String id, Model model) {
        long child = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        ChildFile file = files.find(scope, child).orElseThrow(() -> new NotThere("child"));
        model.addAttribute("back", "/children/" + child);
        model.addAttribute("place", null);
        fill(List.of(file), 1, 1, person, model);
        return "records/file";
    }

    /** So many at a time as a hand can hold. */
    @GetMapping("/records/children")
    String all(Scope scope, SignedIn person, ListState state, Model model) {
        Place place = places.of(scope, state).orElseThrow(() -> new NotThere("account"));
        List<Long> children = homes.children(scope, bases.of(scope, place), place);
        if (children.isEmpty()) {
            throw new NotThere("place");
        }
        int parts = (children.size() + PART - 1) / PART;
        String asked = state.get("part");
        int part = asked.matches("\\d{1,5}") ? Math.max(1, Math.min(parts, Integer.parseInt(asked))) : 1;
        List<ChildFile> found = new ArrayList<>();
        children.subList((part - 1) * PART, Math.min(children.size(), part * PART))
                .forEach(child -> files.find(scope, child).ifPresent(found::add));
        model.addAttribute("back", place.address().url());
        model.addAttribute("place", place);
        fill(found, part, parts, person, model);
        return "records/file";
    }

    private void fill(List<ChildFile> found, int part, int parts, SignedIn person, Model model) {
        model.addAttribute("files", found);
        model.addAttribute("part", part);
        model.addAttribute("parts", IntStream.rangeClosed(1, parts).boxed().toList());
        model.addAttribute("by", person.displayName());
        model.addAttribute("at", Instant.now(clock));
    }
}
