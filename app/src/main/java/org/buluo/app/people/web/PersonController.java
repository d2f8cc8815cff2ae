package org.buluo.app.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.buluo.app.people.Administration;
import org.buluo.app.people.Wish;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.SecondFactors;
import org.buluo.app.platform.SignIn;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account: what it is for, and what its administrators do to it. */
@Controller
class PersonController {

    private final Administration administration;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final SignIn signIn;
    private final RoleChoices choices;

    PersonController(
            Administration administration,
            SecondFactors factors,
            OpenSessions sessions,
            SignIn signIn,
            RoleChoices choices) {
        this.administration = administration;
        this.factors = factors;
        this.sessions = sessions;
        this.signIn = signIn;
        this.choices = choices;
    }

    @GetMapping("/people/{id}")
    String page(SignedIn who, @PathVariable long id, Model model) {
        AccountStanding account = account(who, id);
        return page(who, account, Wish.of(account), Map.of(), model);
    }

    private String page(SignedIn who, AccountStanding account, Wish wish, Map<String, String> errors, Model model) {
        SignedIn person = account.person();
        model.addAttribute("account", account);
        model.addAttribute("person", person);
        model.addAttribute("wish", wish);
        model.addAttribute("errors", errors);
        model.addAttribute("roles", choices.of(administration.roles(who)));
        model.addAttribute("administered", administration.eyes(who, account).isPresent());
        model.addAttribute("hasFactor", factors.has(person.id()));
        model.addAttribute("pause", signIn.pause(person).toMinutes());
        model.addAttribute("locked", !signIn.pause(person).isZero());
        model.addAttribute("sessions", sessions.of(person.id()));
        return "people/person";
    }

    @PostMapping("/people/{id}")
    String change(
            SignedIn who,
            @PathVariable long id,
            Wish wish,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        AccountStanding account = account(who, id);
        FourEyes eyes = eyes(who, account);
        Wish whole = wish.under(account.person().login());
        Map<String, String> errors = administration.errors(who, whole, id);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(who, account, whole, errors, model);
        }
        administration.change(eyes, whole);
        return back(id, "changed", flash);
    }

    @PostMapping("/people/{id}/close")
    String close(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        return does(who, id, administration::close, "closed", flash);
    }

    @PostMapping("/people/{id}/reopen")
    String reopen(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        AccountStanding account = account(who, id);
        FourEyes eyes = eyes(who, account);
        // Meanwhile the person may have got a role that does not go with this one.
        String done = administration.errors(who, Wish.of(account), id).isEmpty() ? "reopened" : "conflict";
        if (done.equals("reopened")) {
            administration.reopen(eyes);
        }
        return back(id, done, flash);
    }

    @PostMapping("/people/{id}/reset-password")
    String resetPassword(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        flash.addFlashAttribute("oneTime", administration.resetPassword(eyes(who, account(who, id))));
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/reset-factor")
    String resetFactor(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        return does(who, id, administration::resetFactor, "factor", flash);
    }

    @PostMapping("/people/{id}/end-sessions")
    String endSessions(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        return does(who, id, administration::endSessions, "ended", flash);
    }

    @PostMapping("/people/{id}/unlock")
    String unlock(SignedIn who, @PathVariable long id, RedirectAttributes flash) {
        return does(who, id, administration::unlock, "unlocked", flash);
    }

    private String does(SignedIn who, long id, Consumer<FourEyes> act, String done, RedirectAttributes flash) {
        act.accept(eyes(who, account(who, id)));
        return back(id, done, flash);
    }

    private static String back(long id, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", "people.done." + done);
        return "redirect:/people/" + id;
    }

    private AccountStanding account(SignedIn who, long id) {
        return administration.find(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FourEyes eyes(SignedIn who, AccountStanding account) {
        Optional<FourEyes> eyes = administration.eyes(who, account);
        return eyes.orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }
}
