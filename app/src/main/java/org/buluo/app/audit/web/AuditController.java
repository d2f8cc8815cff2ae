package org.buluo.app.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.buluo.app.audit.Anchors;
import org.buluo.app.audit.EntryFilter;
import org.buluo.app.audit.EntryList;
import org.buluo.app.audit.SearchToken;
import org.buluo.app.audit.StoredEntry;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit, for auditors and for whoever administers it. */
@Controller
class AuditController {

    private static final String PATH = "/audit";
    private static final int EXPORTED = 100_000;
    private static final int BATCH = 1000;
    private static final int DAYS = 366;
    private static final double WIDTH = 18;

    private final EntryList entries;
    private final Anchors anchors;
    private final AuditWords words;
    private final SearchToken tokens;

    AuditController(EntryList entries, Anchors anchors, AuditWords words, SearchToken tokens) {
        this.entries = entries;
        this.anchors = anchors;
        this.words = words;
        this.tokens = tokens;
    }

    @GetMapping(PATH)
    String list(SignedIn who, ListState state, Model model) {
        EntryFilter filter = AuditWords.filter(state);
        Page<StoredEntry> page = entries.page(who, filter, state.page());
        model.addAttribute("page", page);
        model.addAttribute("more", page.total() > EntryList.COUNTED);
        model.addAttribute("words", words);
        // A printed list belongs to a part of the county; whoever sees none of it exports.
        model.addAttribute("mayPrint", !(who.scope() instanceof Scope.None));
        return "audit/list";
    }

    /** Who searched for a word: the address holds its token alone. */
    @PostMapping(PATH + "/search")
    String search(@RequestParam(defaultValue = "") String word) {
        String token = word.isBlank() ? "" : tokens.of(word);
        return "redirect:" + new ListState(PATH, Map.of()).with("token", token).url();
    }

    @GetMapping(PATH + "/export")
    void export(SignedIn who, ListState state, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.xlsx\"");
        List<Column> columns = AuditWords.columns().stream()
                .map(key -> Column.text(words.say(key), WIDTH))
                .toList();
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(words.say("audit.title"), columns);
            Page.each(
                    state.page().fromFirst(BATCH),
                    EXPORTED,
                    request -> entries.page(who, AuditWords.filter(state), request),
                    entry -> write(sheet, words.cells(entry)));
            if (entries.page(who, AuditWords.filter(state), state.page().fromFirst(1))
                            .total()
                    > EntryList.COUNTED) {
                write(sheet, List.of(words.say("audit.export.most", EXPORTED)));
            }
        }
    }

    private static void write(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(PATH + "/anchors")
    String anchors(Model model) {
        model.addAttribute("anchors", anchors.latest(DAYS));
        return "audit/anchors";
    }
}
