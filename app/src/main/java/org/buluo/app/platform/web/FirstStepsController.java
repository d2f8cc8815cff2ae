package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.buluo.app.platform.OwnAccount;
import org.buluo.app.platform.SignIn;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the first sign-in asks for: a password of one's own, and a second factor where the role needs one. */
@Controller
class FirstStepsController {

    private final Entering entering;
    private final SignIn signIn;
    private final OwnAccount own;

    FirstStepsController(Entering entering, SignIn signIn, OwnAccount own) {
        this.entering = entering;
        this.signIn = signIn;
        this.own = own;
    }

    /** Who stands before this step just now; null when nobody does. */
    private Entering.Person at(SignIn.Step step, HttpServletRequest request) {
        return entering.person(request)
                .filter(person -> signIn.next(
                                person.account(),
                                person.way().byPassword(),
                                person.way().shown())
                        == step)
                .orElse(null);
    }

    @GetMapping("/sign-in/password")
    String password(HttpServletRequest request) {
        return at(SignIn.Step.PASSWORD, request) == null ? "redirect:/sign-in" : "platform/own-password";
    }

    @PostMapping("/sign-in/password")
    String setPassword(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Entering.Person person = at(SignIn.Step.PASSWORD, request);
        if (person == null) {
            return "redirect:/sign-in";
        }
        Optional<String> fault = own.setPassword(person.account().person(), password, again);
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", fault.get());
            return "platform/own-password";
        }
        return "redirect:" + entering.next(request, response);
    }

    @GetMapping("/sign-in/set-up")
    String setUp(HttpServletRequest request, Model model) {
        Entering.Person person = at(SignIn.Step.SET_UP, request);
        if (person == null) {
            return "redirect:/sign-in";
        }
        if (Enrolments.of(request).isEmpty()) {
            Enrolments.keep(own.enrol(person.account().person()), request);
        }
        Enrolments.show(Enrolments.of(request).orElseThrow(), model);
        return "platform/factor-set-up";
    }

    @PostMapping("/sign-in/set-up")
    String keep(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Entering.Person person = at(SignIn.Step.SET_UP, request);
        var enrolment = Enrolments.of(request);
        if (person == null || enrolment.isEmpty()) {
            return "redirect:/sign-in";
        }
        SignedIn who = person.account().person();
        if (!own.setFactor(who, enrolment.get(), code)) {
            return "redirect:/sign-in/set-up?wrong";
        }
        Enrolments.forget(request);
        flash.addFlashAttribute("codes", own.newCodes(who));
        person.way().withFactorShown().keep(request);
        flash.addFlashAttribute("onward", entering.next(request, response));
        return "redirect:/sign-in/codes";
    }
}
