package org.buluo.app.platform.web;

import java.util.Map;
import org.buluo.app.platform.FirstSetUp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first set-up: the county and the first account. */
@Controller
class SetUpController {

    private final FirstSetUp setUp;

    SetUpController(FirstSetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/setup")
    String form(@RequestParam(defaultValue = "") String token, Model model) {
        if (setUp.isDone()) {
            return "redirect:/";
        }
        return page(model, SetUpForm.prefilled(token), Map.of());
    }

    @PostMapping("/setup")
    String complete(SetUpForm form, Model model, jakarta.servlet.http.HttpServletResponse response) {
        if (setUp.isDone()) {
            return "redirect:/";
        }
        Map<String, String> errors = form.errors();
        if (!setUp.accepts(form.token() == null ? "" : form.token().strip())) {
            errors.put("token", "platform.setup.wrong.token");
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, form, errors);
        }
        setUp.complete(form.county(), form.account(), form.password());
        return "redirect:/sign-in?ready";
    }

    private static String page(Model model, SetUpForm form, Map<String, String> errors) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("password", form.kept("password", errors));
        model.addAttribute("again", form.kept("again", errors));
        return "platform/setup";
    }
}
