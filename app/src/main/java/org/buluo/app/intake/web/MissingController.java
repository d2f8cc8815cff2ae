package org.buluo.app.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.intake.MissingLists;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which list is missing for a term. */
@Controller
class MissingController {

    private static final int TERMS = 8;

    private final MissingLists lists;
    private final Said said;
    private final MessageSource messages;
    private final Clock clock;

    MissingController(MissingLists lists, Said said, MessageSource messages, Clock clock) {
        this.lists = lists;
        this.said = said;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/intake/missing")
    String page(@RequestParam(defaultValue = "") String term, Scope scope, Model model) {
        Term now = Term.ofPayment(LocalDate.now(clock));
        Term chosen = Term.parse(term).orElse(now);
        Map<String, String> terms = new LinkedHashMap<>();
        Term each = now.next();
        for (int i = 0; i < TERMS; i++) {
            terms.put(each.toString(), say(each));
            each = each.previous();
        }
        terms.putIfAbsent(chosen.toString(), say(chosen));
        model.addAttribute("terms", terms);
        model.addAttribute("term", chosen.toString());
        model.addAttribute("termName", say(chosen));
        model.addAttribute("firstDay", chosen.firstDay());
        model.addAttribute("kinds", lists.of(scope, chosen));
        model.addAttribute("said", said);
        model.addAttribute("trail", Trail.toIntake());
        return "intake/missing";
    }

    private String say(Term term) {
        return messages.getMessage(
                "intake.term." + term.season(),
                new Object[] {String.valueOf(term.year())},
                LocaleContextHolder.getLocale());
    }
}
