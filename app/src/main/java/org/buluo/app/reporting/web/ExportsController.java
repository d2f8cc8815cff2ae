package org.buluo.app.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.account.PurposeExports;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.TermDeterminations;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Reveals;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.reporting.LayoutExport;
import org.buluo.app.reporting.LayoutShelf;
import org.buluo.core.time.Term;
import org.buluo.files.layout.ExportLayout;
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

/** Lists in the layouts of other systems: with full numbers, for a reason, locked, counted and in the audit. */
@Controller
class ExportsController {

    private static final String PATH = "/exports";
    private static final int MOST = 20_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final LayoutShelf shelf;
    private final LayoutExport export;
    private final TermDeterminations determinations;
    private final AwardLists lists;
    private final PurposeExports locks;
    private final Reveals reveals;
    private final ReportTell tell;
    private final Clock clock;

    ExportsController(
            LayoutShelf shelf,
            LayoutExport export,
            TermDeterminations determinations,
            AwardLists lists,
            PurposeExports locks,
            Reveals reveals,
            ReportTell tell,
            Clock clock) {
        this.shelf = shelf;
        this.export = export;
        this.determinations = determinations;
        this.lists = lists;
        this.locks = locks;
        this.reveals = reveals;
        this.tell = tell;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Scope scope, Model model) {
        model.addAttribute("shelf", shelf.all());
        model.addAttribute("folder", scope.isWholeCounty() ? shelf.folder() : "");
        return "reporting/exports";
    }

    private LayoutShelf.Shelved demand(String id) {
        return shelf.find(id).orElseThrow(() -> new NotThere("layout"));
    }

    /** The layout as a file: a start for the county's own. */
    @GetMapping(PATH + "/{layout}/yaml")
    void yaml(@PathVariable String layout, HttpServletResponse response) throws IOException {
        LayoutShelf.Shelved shelved = demand(layout);
        Attachment.send(response, shelved.file(), "application/yaml;charset=UTF-8", shelf.text(shelved));
    }

    @GetMapping(PATH + "/{layout}")
    String ask(Scope scope, SignedIn who, ListState state, @PathVariable String layout, Model model) {
        fill(scope, who, demand(layout), state, model);
        return "reporting/export";
    }

    private LayoutExport.Order fill(
            Scope scope, SignedIn who, LayoutShelf.Shelved shelved, ListState state, Model model) {
        List<Term> terms = determinations.terms(scope);
        Term term = Term.parse(state.get("term")).filter(terms::contains).orElse(terms.isEmpty() ? null : terms.get(0));
        ExportLayout layout = shelved.layout().orElseThrow();
        LayoutExport.Order order = new LayoutExport.Order(layout, term, state);
        long rows = term == null ? 0 : export.count(scope, order);
        Map<String, String> named = new LinkedHashMap<>();
        terms.forEach(one -> named.put(one.toString(), tell.term(one.toString())));
        Map<String, String> townships = new LinkedHashMap<>();
        if (term != null) {
            lists.of(scope, term).stream()
                    .map(AwardList::township)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .sorted()
                    .forEach(name -> townships.put(name, name));
        }
        model.addAttribute("shelved", shelved);
        model.addAttribute("asked", layout);
        model.addAttribute("terms", named);
        model.addAttribute("term", term);
        model.addAttribute("townships", townships);
        model.addAttribute("rows", rows);
        model.addAttribute("tooMany", rows > MOST);
        model.addAttribute("mayExport", Reveals.mayReveal(who));
        model.addAttribute("left", Reveals.mayReveal(who) ? reveals.left(who) : 0);
        model.addAttribute("reasonError", null);
        return order;
    }

    @PostMapping(PATH + "/{layout}")
    String make(
            Scope scope,
            SignedIn who,
            @PathVariable String layout,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model)
            throws IOException {
        ListState asked = new ListState(PATH + "/" + layout, Map.of())
                .with("term", sent.get("term"))
                .with("township", sent.get("township"));
        LayoutExport.Order order = fill(scope, who, demand(layout), asked, model);
        long rows = (long) model.getAttribute("rows");
        boolean said = Reveals.isReason(reason);
        boolean counted = said
                && rows > 0
                && rows <= MOST
                && reveals.take(
                        who, "reporting.export", "layout:" + layout + " rows:" + rows, Reveals.Purpose.OTHER, reason);
        if (!counted) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reasonError", said ? null : "reporting.export.reason.wrong");
            return "reporting/export";
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        made(scope, who, order, reason, model);
        return "reporting/export-made";
    }

    private void made(Scope scope, SignedIn who, LayoutExport.Order order, String reason, Model model)
            throws IOException {
        String name = order.layout().title() + "-" + order.term();
        String watermark = tell.say(
                "reporting.export.watermark",
                who.displayName(),
                who.login(),
                LocalDateTime.now(clock).format(MINUTE),
                LongNumbers.masked(reason.strip()));
        LayoutExport.Made made = export.make(scope, order, name, watermark);
        PurposeExports.Locked locked = locks.lockAll(who, name + ".zip", made.files());
        model.addAttribute("made", made);
        model.addAttribute("export", locked.id());
        model.addAttribute("password", locked.password());
        model.addAttribute("watermark", watermark);
    }
}
