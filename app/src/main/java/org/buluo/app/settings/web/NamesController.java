package org.buluo.app.settings.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.settings.NameChange;
import org.buluo.app.settings.PlaceNames;
import org.buluo.core.place.Alias;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for changes of places' names, and decides about what others asked for. */
@Controller
class NamesController {

    private static final String BACK = "redirect:" + SettingsRoutes.AREAS + "#names";

    private final PlaceNames names;

    NamesController(PlaceNames names) {
        this.names = names;
    }

    @PostMapping(SettingsRoutes.AREAS + "/names")
    String ask(
            SignedIn who,
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String remove,
            RedirectAttributes flash) {
        if (!remove.isEmpty()) {
            boolean asked = names.askToRemove(who, remove);
            return done(flash, asked ? "settings.name.asked" : "settings.name.wrong.waits", !asked);
        }
        Optional<LocalDate> day = day(since.strip());
        if (day.isEmpty() && !since.isBlank()) {
            return wrong(flash, former, present, since, "settings.name.wrong.since");
        }
        Alias alias = new Alias(former.strip(), present.strip(), day.orElse(null));
        Optional<String> fault = names.fault(alias);
        if (fault.isPresent()) {
            return wrong(flash, former, present, since, fault.get());
        }
        names.askToAdd(who, alias);
        return done(flash, "settings.name.asked", false);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What was typed stays. */
    private static String wrong(RedirectAttributes flash, String former, String present, String since, String fault) {
        flash.addFlashAttribute("typed", new String[] {former, present, since});
        return done(flash, fault, true);
    }

    private static String done(RedirectAttributes flash, String key, boolean bad) {
        flash.addFlashAttribute("done", key);
        flash.addFlashAttribute("bad", bad);
        return BACK;
    }

    @PostMapping(SettingsRoutes.AREAS + "/names/{id}/accept")
    String accept(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        NameChange change = change(id);
        Optional<FourEyes> eyes = FourEyes.of(change.askedBy(), who);
        if (eyes.isEmpty()) {
            return done(flash, "settings.name.own", true);
        }
        boolean accepted = names.accept(eyes.get(), change);
        return done(flash, accepted ? "settings.name.accepted" : "settings.name.late", !accepted);
    }

    @PostMapping(SettingsRoutes.AREAS + "/names/{id}/refuse")
    String refuse(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        boolean refused = names.refuse(who, change(id));
        return done(flash, refused ? "settings.name.refused" : "settings.name.late", !refused);
    }

    private NameChange change(long id) {
        return names.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
