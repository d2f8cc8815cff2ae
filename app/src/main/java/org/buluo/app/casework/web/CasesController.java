package org.buluo.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.casework.CaseList;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Handled;
import org.buluo.app.casework.Handling;
import org.buluo.app.casework.Matter;
import org.buluo.app.casework.Outbox;
import org.buluo.app.casework.Owner;
import org.buluo.app.casework.People;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work lists, and what is done with many matters at once. */
@Controller
class CasesController {

    static final String PATH = "/cases";
    private static final int ORDER = 15;
    private static final int EXPORTED = 50_000;
    private static final List<String> VIEWS = List.of("mine", "accept", "approve", "all", "closed");
    private static final List<String> DUE = List.of("today", "week", "overdue");
    private static final List<String> LEVELS = List.of("school", "township", "county", "unit");
    private static final List<String> SUBJECTS = List.of("child", "school", "unit", "award");

    private final CaseList list;
    private final Handling handling;
    private final People people;
    private final Outbox outbox;
    private final CaseColumns columns;
    private final CaseWords words;
    private final Audit audit;
    private final Clock clock;

    CasesController(
            CaseList list,
            Handling handling,
            People people,
            Outbox outbox,
            CaseColumns columns,
            CaseWords words,
            Audit audit,
            Clock clock) {
        this.list = list;
        this.handling = handling;
        this.people = people;
        this.outbox = outbox;
        this.columns = columns;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** A list that a tab leads to. */
    record Tab(String key, String url, long count, boolean isHere) {}

    @GetMapping(PATH)
    String list(Scope scope, SignedIn who, ListState state, Model model) {
        LocalDate today = LocalDate.now(clock);
        ListState asked = withView(who, state);
        Page<Matter> page = list.page(scope, who, asked, today, state.page());
        Map<String, String> townships = new LinkedHashMap<>();
        list.townships(scope).forEach(township -> townships.put(township, township));
        model.addAttribute("page", page);
        model.addAttribute("children", words.children(page.rows()));
        model.addAttribute("tabs", tabs(scope, who, asked, today));
        model.addAttribute("view", asked.get("view"));
        model.addAttribute("townships", townships);
        model.addAttribute("kinds", words.kinds());
        model.addAttribute("dues", words.choices("due", DUE));
        model.addAttribute("levels", words.choices("level", LEVELS));
        model.addAttribute("subjects", words.choices("subject", SUBJECTS));
        model.addAttribute("colleagues", colleagues(scope, who));
        model.addAttribute("unseen", outbox.unseen(scope, who));
        model.addAttribute("mayWork", mayWork(who));
        model.addAttribute("words", words);
        model.addAttribute("today", today);
        return "casework/list";
    }

    static boolean mayWork(SignedIn who) {
        return Permission.WORK_CASES.isOf(who.role());
    }

    /** Whoever has no desk begins with all that is open. */
    static ListState withView(SignedIn who, ListState state) {
        return VIEWS.contains(state.get("view"))
                ? state
                : state.with("view", mayWork(who) ? "mine" : "all").with("after", state.get("after"));
    }

    private List<SignedIn> colleagues(Scope scope, SignedIn who) {
        Owner desk = Owner.of(scope);
        return desk == null || !mayWork(who) ? List.of() : people.at(desk);
    }

    private List<Tab> tabs(Scope scope, SignedIn who, ListState asked, LocalDate today) {
        ListState bare = new ListState(PATH, Map.of());
        List<Tab> tabs = new ArrayList<>();
        if (mayWork(who)) {
            tabs.add(tab(scope, who, asked, today, bare.with("view", "mine"), "mine"));
            for (String due : DUE) {
                tabs.add(tab(scope, who, asked, today, bare.with("view", "mine").with("due", due), due));
            }
            tabs.add(tab(scope, who, asked, today, bare.with("view", "accept"), "accept"));
            tabs.add(tab(scope, who, asked, today, bare.with("view", "approve"), "approve"));
        }
        tabs.add(tab(scope, who, asked, today, bare.with("view", "all"), "all"));
        tabs.add(tab(scope, who, asked, today, bare.with("view", "all").with("due", "overdue"), "all-overdue"));
        tabs.add(tab(scope, who, asked, today, bare.with("view", "closed"), "closed"));
        return tabs;
    }

    private Tab tab(Scope scope, SignedIn who, ListState asked, LocalDate today, ListState target, String name) {
        boolean here =
                asked.get("view").equals(target.get("view")) && asked.get("due").equals(target.get("due"));
        return new Tab("casework.tab." + name, target.url(), list.count(scope, who, target, today), here);
    }

    @GetMapping("/cases/export")
    void export(Scope scope, SignedIn who, ListState state, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.now(clock);
        ListState asked = withView(who, state);
        audit.record(who, "casework.export", "rows:" + Math.min(EXPORTED, list.count(scope, who, asked, today)), "");
        Attachment.begin(response, words.say("casework.title") + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(words.say("casework.title"), columns.ofSheet());
            List<Matter> all =
                    columns.batch(request -> list.page(scope, who, asked, today, request), state.page(), EXPORTED);
            Map<Long, ChildrenOfCases.Child> children = columns.children(all);
            for (Matter matter : all) {
                sheet.row(columns.cells(matter, children, today));
            }
        }
    }

    /** What is done with all chosen matters; what one of them does not allow leaves that one as it was. */
    @PostMapping("/cases/bulk")
    String bulk(
            SignedIn who,
            @RequestParam(name = "id", required = false) List<Long> ids,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String said) {
        int done = 0;
        int left = 0;
        for (long id : ids == null ? List.<Long>of() : ids) {
            Handled handled = act(who, id, act, login, said);
            if (handled == Handled.DONE || handled == Handled.WAITS) {
                done++;
            } else {
                left++;
            }
        }
        audit.record(who, "casework.bulk", "rows:" + done, "");
        return "redirect:/cases?done=" + done + "&left=" + left;
    }

    private Handled act(SignedIn who, long id, String act, String login, String said) {
        try {
            return switch (act) {
                case "assign" -> handling.assign(who, id, login);
                case "note" -> handling.answer(who, id, "note", said);
                case "escalate" -> handling.escalate(who, id, said);
                case "close" -> handling.close(who, id, said);
                default -> Handled.SAY_MORE;
            };
        } catch (NotThere e) { // it was given away since the list was shown
            return Handled.CHANGED;
        }
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem casesMenu() {
            return MenuItem.forAll("casework.title", PATH, ORDER);
        }
    }
}
