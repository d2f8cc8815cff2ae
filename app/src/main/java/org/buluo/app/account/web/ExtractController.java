package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.TreeMap;
import org.buluo.app.account.Lines;
import org.buluo.app.account.PurposeExports;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives the person concerned what is held about a child, locked by a password that is told once. */
@Controller
class ExtractController {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Runs runs;
    private final Lines lines;
    private final ExtractWorkbook workbook;
    private final PurposeExports exports;
    private final Tell tell;
    private final Audit audit;
    private final Clock clock;

    ExtractController(
            Runs runs,
            Lines lines,
            ExtractWorkbook workbook,
            PurposeExports exports,
            Tell tell,
            Audit audit,
            Clock clock) {
        this.runs = runs;
        this.lines = lines;
        this.workbook = workbook;
        this.exports = exports;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this person gives extracts: the county's aid office. */
    static boolean mayGive(SignedIn person) {
        return person.role() == Role.AID_OFFICE && person.scope().isWholeCounty();
    }

    @PostMapping("/children/{id}/extract")
    String make(Scope scope, SignedIn person, @PathVariable String id, HttpServletResponse response, Model model)
            throws IOException {
        if (!mayGive(person)) {
            throw new AccessDeniedException("gives no extracts");
        }
        long child = id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
        Run run = lines.latestRun(scope, child)
                .flatMap(latest -> runs.find(scope, latest))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String watermark = tell.say(
                "account.extract.watermark",
                person.displayName(),
                person.login(),
                LocalDateTime.now(clock).format(MINUTE));
        audit.record(person, "account.extract", "child:" + child, "");
        PurposeExports.Locked locked =
                exports.lock(person, "child-" + child + ".xlsx", workbook.written(person, run, child, watermark));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("asked", new ListState("/children", new TreeMap<>()));
        model.addAttribute("export", locked.id());
        model.addAttribute("password", locked.password());
        model.addAttribute("watermark", watermark);
        return "account/purpose-made";
    }
}
