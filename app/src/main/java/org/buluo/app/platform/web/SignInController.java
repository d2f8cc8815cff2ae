package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.buluo.app.platform.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where one signs in, and the page for the answer of the second factor. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Entering entering;
    private final CountySignIn county;

    SignInController(SignIn signIn, Entering entering, CountySignIn county) {
        this.signIn = signIn;
        this.entering = entering;
        this.county = county;
    }

    @GetMapping("/sign-in")
    String page(Model model) {
        model.addAttribute("county", county);
        return "platform/sign-in";
    }

    @PostMapping("/sign-in")
    String password(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SignIn.Answer answer = signIn.password(username.strip(), password, request.getRemoteAddr());
        if (answer.isRight()) {
            return "redirect:" + entering.begin(answer.account(), true, request, response);
        }
        return "redirect:" + refused("/sign-in", answer, flash);
    }

    private static String refused(String path, SignIn.Answer answer, RedirectAttributes flash) {
        if (answer.pause().isZero()) {
            return path + "?wrong";
        }
        flash.addFlashAttribute("wait", answer.pause().toMinutes() + 1);
        return path;
    }

    @GetMapping("/sign-in/factor")
    String factor(HttpServletRequest request) {
        return entering.person(request).isEmpty() ? "redirect:/sign-in" : "platform/factor";
    }

    @PostMapping("/sign-in/factor")
    String answer(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var person = entering.person(request);
        if (person.isEmpty()) {
            return "redirect:/sign-in";
        }
        SignIn.Answer answer = signIn.factor(person.get().account().person(), code, request.getRemoteAddr());
        if (!answer.isRight()) {
            return "redirect:" + refused("/sign-in/factor", answer, flash);
        }
        person.get().way().withFactorShown().keep(request);
        return "redirect:" + entering.next(request, response);
    }

    /** Recovery codes, this once. */
    @GetMapping("/sign-in/codes")
    String codes(Model model) {
        return model.containsAttribute("codes") ? "platform/codes" : "redirect:/me";
    }
}
