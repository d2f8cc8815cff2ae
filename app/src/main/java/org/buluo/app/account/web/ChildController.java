package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Reveals;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything about one child (一生一档). */
@Controller
class ChildController {

    private final ChildPage page;
    private final Reveals reveals;

    ChildController(ChildPage page, Reveals reveals) {
        this.page = page;
        this.reveals = reveals;
    }

    @GetMapping("/children/{id}")
    String page(Scope scope, SignedIn person, ListState state, @PathVariable String id, Model model) {
        page.fill(scope, person, state.get("run"), id, false, model);
        return "account/child";
    }

    /** Shows numbers, telephones, accounts and addresses in full, this once and for a while. */
    @PostMapping("/children/{id}/reveal")
    String reveal(
            Scope scope,
            SignedIn person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        page.fill(scope, person, run, id, false, model); // "not found" before anything is counted
        Optional<Reveals.Purpose> chosen = purpose(purpose);
        boolean said = Reveals.isReason(reason);
        if (chosen.isPresent() && said && reveals.take(person, "account.reveal", "child:" + id, chosen.get(), reason)) {
            page.fill(scope, person, run, id, true, model);
            return "account/child";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("purposeError", chosen.isEmpty() ? "account.reveal.purpose.wrong" : null);
        model.addAttribute("revealError", said ? null : "account.reveal.wrong");
        return "account/child";
    }

    private static Optional<Reveals.Purpose> purpose(String name) {
        return Stream.of(Reveals.Purpose.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
