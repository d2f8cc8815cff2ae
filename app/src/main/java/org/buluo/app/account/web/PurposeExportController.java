package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.ExportPurpose;
import org.buluo.app.account.Lines;
import org.buluo.app.account.PurposeExports;
import org.buluo.app.account.Run;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Takes a list out with full numbers, for a purpose: what it needs alone, locked by a password that is told once. */
@Controller
class PurposeExportController {

    private static final String PATH = "/children/purpose";
    private static final int MOST = 20_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ChosenRun chosen;
    private final Lines lines;
    private final Chips chips;
    private final PurposeWorkbook workbook;
    private final PurposeExports exports;
    private final Tell tell;
    private final Audit audit;
    private final Clock clock;

    PurposeExportController(
            ChosenRun chosen,
            Lines lines,
            Chips chips,
            PurposeWorkbook workbook,
            PurposeExports exports,
            Tell tell,
            Audit audit,
            Clock clock) {
        this.chosen = chosen;
        this.lines = lines;
        this.chips = chips;
        this.workbook = workbook;
        this.exports = exports;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String ask(Scope scope, SignedIn person, ListState state, Model model) {
        fill(scope, asked(state), model);
        return "account/purpose";
    }

    @PostMapping(PATH)
    String make(
            Scope scope,
            SignedIn person,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model)
            throws IOException {
        TreeMap<String, String> sent = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> sent.put(name, values[0]));
        ListState asked = asked(new ListState(PATH, sent));
        long children = fill(scope, asked, model);
        Optional<ExportPurpose> known = Stream.of(ExportPurpose.values())
                .filter(one -> one.name().equals(purpose))
                .findFirst();
        boolean said = Reveals.isReason(reason);
        if (known.isEmpty() || !said || children == 0 || children > MOST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("purposeError", known.isEmpty() ? "account.reveal.purpose.wrong" : null);
            model.addAttribute("reasonError", said ? null : "account.reveal.wrong");
            return "account/purpose";
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        made(scope, person, asked, known.get(), reason, children, model);
        return "account/purpose-made";
    }

    private void made(
            Scope scope,
            SignedIn person,
            ListState asked,
            ExportPurpose purpose,
            String reason,
            long children,
            Model model)
            throws IOException {
        Run run = run(scope, asked);
        ChildFilter filter = filter(asked);
        String words = tell.word("purpose.kind", purpose.name());
        String watermark = tell.say(
                "account.purpose.watermark",
                person.displayName(),
                person.login(),
                LocalDateTime.now(clock).format(MINUTE),
                words,
                LongNumbers.masked(reason.strip()));
        audit.record(
                person,
                "account.purpose-export",
                "run:" + run.id() + " rows:" + children,
                Reveals.told(purpose, reason));
        byte[] written = workbook.written(
                scope,
                new PurposeWorkbook.Order(run, filter, asked.page(), purpose, chips.line(filter, asked), watermark));
        String name = "children-" + run.id() + "-" + purpose.name().toLowerCase(java.util.Locale.ROOT) + ".xlsx";
        PurposeExports.Locked locked = exports.lock(person, name, written);
        model.addAttribute("export", locked.id());
        model.addAttribute("password", locked.password());
        model.addAttribute("watermark", watermark);
    }

    /** The workbook, to whoever made it alone; by a form, so that no address leads to it. */
    @PostMapping(PATH + "/{id}")
    void fetch(SignedIn person, @PathVariable long id, HttpServletResponse response) throws IOException {
        PurposeExports.Made made =
                exports.find(person, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(person, "account.purpose-fetch", "export:" + id, "");
        Download.named(response, made.fileName());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentLength(made.content().length);
        response.getOutputStream().write(made.content());
    }

    /** Only what says which children are meant, and in which order. */
    private static ListState asked(ListState state) {
        TreeMap<String, String> kept = new TreeMap<>();
        state.parameters().forEach((name, value) -> {
            boolean says = ChildFilter.NAMES.contains(name)
                    || name.equals("run")
                    || name.equals("sort")
                    || name.equals("desc");
            if (says && !value.isBlank()) {
                kept.put(name, value);
            }
        });
        return new ListState(PATH, kept);
    }

    private Run run(Scope scope, ListState asked) {
        return chosen.find(scope, asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ChildFilter filter(ListState asked) {
        return ChildFilter.of(asked, LocalDate.now(clock));
    }

    /** @return how many children the list holds */
    private long fill(Scope scope, ListState asked, Model model) {
        ChildFilter filter = filter(asked);
        long children = lines.sums(scope, run(scope, asked).id(), filter).children();
        model.addAttribute("asked", asked);
        model.addAttribute("children", children);
        model.addAttribute("tooMany", children > MOST);
        model.addAttribute("narrowed", chips.line(filter, asked));
        model.addAttribute("purposes", ExportPurpose.values());
        model.addAttribute("purposeError", null);
        model.addAttribute("reasonError", null);
        return children;
    }
}
