package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.FirstSetUp;
import org.buluo.core.place.County;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first set-up: the county, who administers it, and the first account of the aid office. */
@Controller
class SetUpController {

    private final FirstSetUp setUp;

    private final CountySettings county;

    SetUpController(FirstSetUp setUp, CountySettings county) {
        this.setUp = setUp;
        this.county = county;
    }

    @GetMapping("/setup")
    String form(@RequestParam(defaultValue = "") String token, Model model) {
        if (setUp.isDone()) {
            return "redirect:/";
        }
        return page(model, SetUpForm.prefilled(token, county.find().orElse(County.jianshi())), Map.of());
    }

    @PostMapping("/setup")
    String complete(SetUpForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        if (setUp.isDone()) {
            return "redirect:/";
        }
        Map<String, String> errors = errors(form);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, form, errors);
        }
        setUp.complete(form.county(), form.account(), form.password(), form.aid())
                .ifPresent(password -> {
                    flash.addFlashAttribute("aid", form.aid().orElseThrow());
                    flash.addFlashAttribute("oneTime", password);
                });
        return "redirect:/sign-in?ready";
    }

    private Map<String, String> errors(SetUpForm form) {
        Map<String, String> errors = form.errors(setUp.needsAidOffice());
        if (!setUp.accepts(form.token() == null ? "" : form.token().strip())) {
            errors.put("token", "platform.setup.wrong.token");
        }
        if (setUp.isTaken(form.account().login())) {
            errors.put("login", "platform.setup.wrong.login.taken");
        }
        if (setUp.isTwoPeoples(form.account())) {
            errors.put("displayName", "platform.setup.wrong.aidName.same");
        }
        form.aid()
                .filter(account -> setUp.isTaken(account.login()))
                .ifPresent(account -> errors.put("aidLogin", "platform.setup.wrong.login.taken"));
        return errors;
    }

    private String page(Model model, SetUpForm form, Map<String, String> errors) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("password", form.kept("password", errors));
        model.addAttribute("again", form.kept("again", errors));
        model.addAttribute("needsAid", setUp.needsAidOffice());
        return "platform/setup";
    }
}
