package org.buluo.app.forms.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.PurposeExports;
import org.buluo.app.account.Runs;
import org.buluo.app.forms.FormFilling;
import org.buluo.app.forms.ListToFill;
import org.buluo.app.forms.SentForm;
import org.buluo.app.forms.SentForms;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.form.FormException;
import org.buluo.files.form.FormSheet;
import org.buluo.files.form.FormValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Export by somebody's own headings (按我的表头导出). */
@Controller
class FormsController {

    private static final String PATH = "/forms";
    private static final int ORDER = 90;
    private static final long LARGEST = 10_000_000;

    private final SentForms forms;
    private final FormFilling filling;
    private final FormPage page;
    private final Runs runs;
    private final PurposeExports exports;
    private final Clock clock;

    FormsController(
            SentForms forms, FormFilling filling, FormPage page, Runs runs, PurposeExports exports, Clock clock) {
        this.forms = forms;
        this.filling = filling;
        this.page = page;
        this.runs = runs;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String start(Scope scope, SignedIn person, ListState state, Model model) {
        return start(scope, person, state, null, model);
    }

    private String start(Scope scope, SignedIn person, ListState state, String problem, Model model) {
        model.addAttribute("asked", asked(state.parameters(), PATH));
        model.addAttribute("problem", problem);
        model.addAttribute("latest", forms.latest(scope, person));
        ListToFill list = list(scope, state);
        model.addAttribute("children", list == null ? null : filling.count(scope, list));
        model.addAttribute("chips", list == null ? null : page.chips(list, asked(state.parameters(), PATH)));
        return "forms/start";
    }

    /** Only what says which children are meant; a page of forms holds other things too. */
    private static ListState asked(Map<String, String> parameters, String path) {
        Map<String, String> kept = new TreeMap<>();
        parameters.forEach((name, value) -> {
            boolean says = ChildFilter.NAMES.contains(name) || name.equals("run");
            if (says && !value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        return new ListState(path, kept);
    }

    /** The list that an address means; null before the first reconciliation. */
    private ListToFill list(Scope scope, ListState state) {
        String run = state.get("run");
        return (run.matches("\\d{1,18}") ? runs.find(scope, Long.parseLong(run)) : runs.current(scope))
                .map(found -> new ListToFill(found, ChildFilter.of(state, LocalDate.now(clock))))
                .orElse(null);
    }

    @PostMapping(PATH)
    String send(
            Scope scope,
            SignedIn person,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> parameters,
            HttpServletResponse response,
            Model model)
            throws IOException {
        ListState asked = asked(parameters, PATH);
        if (file.isEmpty() || file.getSize() > LARGEST) {
            return refused(scope, person, asked, file.isEmpty() ? "NONE" : "TOO_LARGE", response, model);
        }
        try {
            long id = forms.add(name(file), file.getBytes(), person);
            return "redirect:" + asked.at(PATH + "/" + id).url();
        } catch (FormException e) {
            return refused(scope, person, asked, e.reason().name(), response, model);
        }
    }

    private String refused(
            Scope scope, SignedIn person, ListState asked, String reason, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return start(scope, person, asked, "forms.refused." + reason, model);
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        Path last = Path.of(
                        name == null || name.isBlank()
                                ? "form"
                                : name.replace('\\', '/').replace("\0", ""))
                .getFileName();
        return last == null ? "form" : last.toString();
    }

    @GetMapping(PATH + "/{id}")
    String form(Scope scope, SignedIn person, @PathVariable long id, ListState state, Model model) {
        SentForm form = form(scope, person, id);
        ListState asked = asked(state.parameters(), PATH + "/" + id);
        ListToFill list = list(scope, asked);
        if (list == null) {
            return "redirect:" + PATH;
        }
        FormSheet sheet = FormPage.sheet(form, state.get("sheet"));
        page.fill(model, person, form, sheet, page.understood(sheet), list, asked);
        return "forms/form";
    }

    private SentForm form(Scope scope, SignedIn person, long id) {
        return forms.find(scope, person, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Gives the filled form back, or the page again when something is missing or only another look is wanted. */
    @PostMapping(PATH + "/{id}")
    String give(
            Scope scope,
            SignedIn person,
            @PathVariable long id,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String want,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model)
            throws IOException {
        SentForm form = form(scope, person, id);
        ListState asked = asked(parameters, PATH + "/" + id);
        ListToFill list = list(scope, asked);
        FormSheet sheet = FormPage.sheet(form, parameters.getOrDefault("sheet", ""));
        Map<Integer, FormValue> columns = page.chosen(sheet, parameters);
        boolean full = want.equals("full");
        boolean noLock = full && !form.filledName().endsWith(".xlsx");
        boolean ready = list != null
                && !(full && reason.isBlank())
                && !noLock
                && filling.count(scope, list) <= FormFilling.MOST;
        if (!ready || want.equals("look")) {
            if (!want.equals("look")) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            model.addAttribute("noReason", full && reason.isBlank());
            model.addAttribute("noLock", noLock);
            page.fill(model, person, form, sheet, columns, list, asked);
            return "forms/form";
        }
        try {
            if (full) {
                return locked(form, filling.full(form, sheet, columns, list, reason, person), person, model);
            }
            Attachment.send(
                    response, form.filledName(), Attachment.ANY, filling.masked(form, sheet, columns, list, person));
            return null;
        } catch (FormException e) { // it was read when it was sent
            throw new IllegalStateException(e);
        }
    }

    /** Full numbers leave locked: the page tells the password once, and the way to the file. */
    private String locked(SentForm form, byte[] filled, SignedIn person, Model model) throws IOException {
        PurposeExports.Locked locked = exports.lock(person, form.filledName(), filled);
        model.addAttribute("export", locked.id());
        model.addAttribute("password", locked.password());
        return "forms/given";
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem formsMenu() {
            return MenuItem.forAll("forms.title", PATH, ORDER);
        }
    }
}
