package org.buluo.app.people.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.buluo.app.people.Administration;
import org.buluo.app.people.Wish;
import org.buluo.app.platform.AccountChanges;
import org.buluo.app.platform.AccountFilter;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.ListWorkbook;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.RoleConflicts;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of accounts, a new one, and what each role may do. */
@Controller
class PeopleController {

    private static final int BATCH = 500;
    private static final int MOST = 100_000;

    private final Administration administration;
    private final RoleConflicts conflicts;
    private final RoleChoices choices;
    private final AccountCells cells;

    PeopleController(Administration administration, RoleConflicts conflicts, RoleChoices choices, AccountCells cells) {
        this.cells = cells;
        this.administration = administration;
        this.conflicts = conflicts;
        this.choices = choices;
    }

    @GetMapping("/people")
    String list(SignedIn who, ListState state, Model model) {
        model.addAttribute("page", administration.page(who, filter(state), state.page()));
        // A printed list belongs to a part of the county; whoever sees none of it exports.
        model.addAttribute("mayPrint", !(who.scope() instanceof Scope.None));
        model.addAttribute("cells", cells);
        model.addAttribute("roles", choices.of(Arrays.asList(Role.values())));
        model.addAttribute("states", choices.states());
        return "people/list";
    }

    static AccountFilter filter(ListState state) {
        return new AccountFilter(state.get("text"), state.get("role"), state.get("state"));
    }

    @GetMapping("/people/export")
    void export(SignedIn who, ListState state, HttpServletResponse response) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Page.each(
                state.page().fromFirst(BATCH),
                MOST,
                request -> administration.page(who, filter(state), request),
                account -> rows.add(cells.of(account)));
        ListWorkbook.write(response, "accounts", cells.title(), cells.headings(), rows);
    }

    @GetMapping("/people/new")
    String blank(SignedIn who, Model model) {
        return form(who, Wish.empty(), Map.of(), model);
    }

    @PostMapping("/people")
    String open(SignedIn who, Wish wish, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Map<String, String> errors = administration.errors(who, wish, 0);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(who, wish, errors, model);
        }
        AccountChanges.Opened opened = administration.open(who, wish);
        flash.addFlashAttribute("oneTime", opened.password());
        return "redirect:/people/" + opened.id();
    }

    private String form(SignedIn who, Wish wish, Map<String, String> errors, Model model) {
        model.addAttribute("wish", wish);
        model.addAttribute("errors", errors);
        model.addAttribute("roles", choices.of(administration.roles(who)));
        return "people/new";
    }

    @GetMapping("/people/roles")
    String roles(Model model) {
        List<Permission> permissions = Arrays.stream(Permission.values())
                .filter(each -> each != Permission.ANYBODY && each != Permission.OWN)
                .toList();
        model.addAttribute("permissions", permissions);
        model.addAttribute("roles", Role.values());
        model.addAttribute("conflicts", conflicts.all());
        return "people/roles";
    }
}
