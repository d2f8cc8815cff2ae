package org.buluo.app.aid.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.ListState;
import org.springframework.ui.Model;

/** What a page says of the act that led to it: {@code said} names the words, {@code n}, {@code m} and {@code k} numbers. */
final class Answered {

    private static final Set<String> GOOD = Set.of(
            "confirmed",
            "replied",
            "settled",
            "answers",
            "scan",
            "notice",
            "proof",
            "ended",
            "called-off",
            "endorsed",
            "approved",
            "returned",
            "objected",
            "proposed",
            "decided",
            "appealed",
            "appeal-found",
            "page-on",
            "page-off",
            "found",
            "found-ended",
            "found-decided");
    private static final Set<String> BAD = Set.of(
            "late",
            "reason",
            "file",
            "code",
            "lines",
            "notice-wrong",
            "not-ended",
            "own",
            "already",
            "stale",
            "nothing",
            "UNREADABLE",
            "OTHER_LAYOUT",
            "OTHER_LIST",
            "objected-not",
            "appeal-rule",
            "page-not",
            "found-not",
            "found-busy");

    private Answered() {}

    /** Leads to a page that says what was done. */
    static String to(String path, String said, long... numbers) {
        ListState state = new ListState(path, Map.of()).with("said", said);
        List<String> names = List.of("n", "m", "k");
        for (int i = 0; i < numbers.length; i++) {
            state = state.with(names.get(i), numbers[i]);
        }
        return "redirect:" + state.url();
    }

    /** Says it. */
    static void say(ListState state, AidTell tell, Model model) {
        String said = state.get("said");
        if (GOOD.contains(said) || BAD.contains(said)) {
            model.addAttribute("said", tell.say("aid.said." + said, state.get("n"), state.get("m"), state.get("k")));
            model.addAttribute("saidTone", GOOD.contains(said) ? "good" : "bad");
        }
    }
}
