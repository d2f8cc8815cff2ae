package org.buluo.app.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.buluo.app.account.PurposeExports;
import org.buluo.app.corrections.CorrectionLines;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Reveals;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.text.LongNumbers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list with full numbers, for whoever must correct them: locked by a password that is told once. */
@Controller
class FullListController {

    private static final String PATH = CorrectionsController.PATH + "/purpose";
    private static final int MOST = 20_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CorrectionLines lines;
    private final Sheets sheets;
    private final PurposeExports exports;
    private final CorrectionsTell tell;
    private final Audit audit;
    private final Clock clock;

    FullListController(
            CorrectionLines lines,
            Sheets sheets,
            PurposeExports exports,
            CorrectionsTell tell,
            Audit audit,
            Clock clock) {
        this.lines = lines;
        this.sheets = sheets;
        this.exports = exports;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String ask(Scope scope, SignedIn person, ListState state, Model model) {
        return ask(scope, CorrectionLines.asked(state.parameters(), PATH), model);
    }

    private String ask(Scope scope, ListState asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("lines", lines.count(scope, asked));
        model.addAttribute("most", MOST);
        model.addAttribute("list", asked.at(CorrectionsController.LINES).url());
        return "corrections/purpose";
    }

    @PostMapping(PATH)
    String make(
            Scope scope,
            SignedIn person,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model)
            throws IOException {
        ListState asked = CorrectionLines.asked(typed, PATH);
        long count = lines.count(scope, asked);
        boolean said = Reveals.isReason(reason);
        if (!said || count == 0 || count > MOST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reasonError", said ? null : "account.reveal.wrong");
            return ask(scope, asked, model);
        }
        String watermark = tell.say(
                "account.purpose.watermark",
                person.displayName(),
                person.login(),
                LocalDateTime.now(clock).format(MINUTE),
                tell.say("corrections.title"),
                LongNumbers.masked(reason.strip()));
        audit.record(
                person, "corrections.purpose-export", "rows:" + count, Reveals.told(Reveals.Purpose.CORRECT, reason));
        ByteArrayOutputStream clear = new ByteArrayOutputStream();
        sheets.write(scope, asked, watermark, clear);
        PurposeExports.Locked locked = exports.lock(person, "corrections.xlsx", clear.toByteArray());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("export", locked.id());
        model.addAttribute("password", locked.password());
        return "corrections/purpose-made";
    }
}
