package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.buluo.app.platform.OpenSession;
import org.buluo.app.platform.OpenSessions;
import org.buluo.app.platform.OwnAccount;
import org.buluo.app.platform.SecondFactors;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: password, second factor, recovery codes, sessions. */
@Controller
class MeController {

    private final OwnAccount own;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final Entering entering;

    MeController(OwnAccount own, SecondFactors factors, OpenSessions sessions, Entering entering) {
        this.own = own;
        this.factors = factors;
        this.sessions = sessions;
        this.entering = entering;
    }

    @GetMapping("/me")
    String page(SignedIn who, HttpServletRequest request, Model model) {
        model.addAttribute("person", who);
        model.addAttribute("hasFactor", factors.has(who.id()));
        model.addAttribute("codesLeft", factors.recoveryCodesLeft(who.id()));
        model.addAttribute("sessions", sessions.of(who.id()));
        model.addAttribute("here", SessionKey.of(request));
        return "platform/me";
    }

    @PostMapping("/me/password")
    String password(
            SignedIn who,
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Optional<String> fault = own.changePassword(who, old, password, again, request.getRemoteAddr());
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", fault.get());
            return page(who, request, model);
        }
        sessions.endOthers(who.id(), SessionKey.of(request));
        entering.save(own.now(who), request, response);
        flash.addFlashAttribute("done", "platform.me.done.password");
        return "redirect:/me";
    }

    /** New recovery codes; the password shows that it is they and not somebody at their desk. */
    @PostMapping("/me/codes")
    String codes(
            SignedIn who,
            @RequestParam(defaultValue = "") String old,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!own.isTheirs(who, old, request.getRemoteAddr()) || !factors.has(who.id())) {
            return wrong(flash);
        }
        flash.addFlashAttribute("codes", own.newCodes(who));
        flash.addFlashAttribute("onward", "/me");
        return "redirect:/sign-in/codes";
    }

    /** Begins to set a second factor up, in the place of an older one. */
    @PostMapping("/me/factor")
    String begin(
            SignedIn who,
            @RequestParam(defaultValue = "") String old,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (!own.isTheirs(who, old, request.getRemoteAddr())) {
            return wrong(flash);
        }
        Enrolments.keep(own.enrol(who), request);
        return "redirect:/me/factor";
    }

    private static String wrong(RedirectAttributes flash) {
        flash.addFlashAttribute("wrong", true);
        return "redirect:/me";
    }

    @GetMapping("/me/factor")
    String setUp(HttpServletRequest request, Model model) {
        return Enrolments.of(request)
                .map(enrolment -> {
                    Enrolments.show(enrolment, model);
                    return "platform/me-factor";
                })
                .orElse("redirect:/me");
    }

    @PostMapping("/me/factor/keep")
    String keep(
            SignedIn who,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var enrolment = Enrolments.of(request);
        if (enrolment.isEmpty()) {
            return "redirect:/me";
        }
        if (!own.setFactor(who, enrolment.get(), code)) {
            return "redirect:/me/factor?wrong";
        }
        Enrolments.forget(request);
        flash.addFlashAttribute("codes", own.newCodes(who));
        flash.addFlashAttribute("onward", "/me");
        return "redirect:/sign-in/codes";
    }

    /** Ends a session of one's own. */
    @PostMapping("/me/sessions/end")
    String end(SignedIn who, @RequestParam String key, RedirectAttributes flash) {
        sessions.find(key)
                .filter(session -> session.person().id() == who.id())
                .map(OpenSession::key)
                .ifPresent(sessions::end);
        flash.addFlashAttribute("done", "platform.me.done.session");
        return "redirect:/me";
    }
}
