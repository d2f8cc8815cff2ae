package org.buluo.app.settings.web;

import java.util.Comparator;
import java.util.List;
import org.buluo.app.platform.Administered;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.RouteTable;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Watch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the administration begins: each part with how it stands, and first of all what is wrong. */
@Controller
class OverviewController {

    private final ObjectProvider<Administered> parts;
    private final Watch watch;
    private final RouteTable routes;

    OverviewController(ObjectProvider<Administered> parts, Watch watch, RouteTable routes) {
        this.parts = parts;
        this.watch = watch;
        this.routes = routes;
    }

    /** A part as it is shown. */
    record Part(String key, String path, Finding state) {}

    @GetMapping(SettingsRoutes.OVERVIEW)
    String overview(SignedIn who, Model model) {
        List<Part> shown = parts.stream()
                .filter(part -> routes.allows(who, "GET", part.path()))
                .sorted(Comparator.comparingInt(Administered::order))
                .map(part -> new Part(part.key(), part.path(), part.state().apply(who)))
                .toList();
        model.addAttribute("parts", shown);
        model.addAttribute("wrong", routes.allows(who, "GET", SettingsRoutes.HEALTH) ? watch.wrong() : List.of());
        return "settings/overview";
    }
}
