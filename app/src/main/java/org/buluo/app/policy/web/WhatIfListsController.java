package org.buluo.app.policy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.ChildEffect;
import org.buluo.app.policy.EffectFilter;
import org.buluo.app.policy.RosterFacts;
import org.buluo.app.policy.WhatIf;
import org.buluo.app.policy.WhatIfs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The children for whom a what-if brings something else, on the screen and as a workbook. */
@Controller
class WhatIfListsController {

    private final WhatIfs whatIfs;
    private final WhatIfPage page;
    private final WhatIfWorkbook workbook;
    private final RosterFacts rosters;
    private final PackWords words;
    private final Audit audit;

    WhatIfListsController(
            WhatIfs whatIfs,
            WhatIfPage page,
            WhatIfWorkbook workbook,
            RosterFacts rosters,
            PackWords words,
            Audit audit) {
        this.whatIfs = whatIfs;
        this.page = page;
        this.workbook = workbook;
        this.rosters = rosters;
        this.words = words;
        this.audit = audit;
    }

    private WhatIf named(Scope scope, long id) {
        return whatIfs.find(scope, id).orElseThrow(() -> new NotThere("what-if"));
    }

    @GetMapping("/policy/what-if/{id}/children")
    String list(Scope scope, ListState state, @PathVariable long id, Model model) {
        WhatIf whatIf = named(scope, id);
        EffectFilter filter = EffectFilter.of(state);
        long total = whatIfs.count(scope, id, filter);
        Page<ChildEffect> shown = whatIfs.page(scope, id, filter, state.page(), total);
        WhatIfPage.Tables tables = page.tables(scope, whatIf);
        model.addAttribute("whatIf", whatIf);
        model.addAttribute("page", shown);
        model.addAttribute(
                "names",
                rosters.names(
                        scope,
                        whatIf.run(),
                        shown.rows().stream().map(ChildEffect::child).toList()));
        Function<String, String> names = page.names(scope, whatIf);
        model.addAttribute(
                "provisionNames",
                tables.provisions().stream()
                        .collect(Collectors.toMap(WhatIfPage.Row::code, row -> names.apply(row.code()))));
        model.addAttribute("ways", options(EffectFilter.WAYS, way -> words.say("policy.way." + way)));
        model.addAttribute("provisions", options(tables.provisions()));
        model.addAttribute("stages", options(tables.stages()));
        model.addAttribute("townships", options(tables.townships()));
        model.addAttribute(
                "export", state.at("/policy/what-if/" + id + "/export").url());
        return "policy/what-if-children";
    }

    private static Map<String, String> options(List<String> codes, Function<String, String> name) {
        return codes.stream()
                .collect(Collectors.toMap(Function.identity(), name, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private static Map<String, String> options(List<WhatIfPage.Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.code().isEmpty() ? EffectFilter.NONE : row.code(),
                        WhatIfPage.Row::name,
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    /** The costs and the list, masked like the screen. */
    @GetMapping("/policy/what-if/{id}/export")
    void export(Scope scope, SignedIn who, ListState state, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        WhatIf whatIf = named(scope, id);
        audit.record(who, "policy.what-if-export", "what-if:" + id, "");
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        workbook.write(scope, whatIf, state, content);
        Attachment.send(response, "what-if-" + id + ".xlsx", Attachment.WORKBOOK, content.toByteArray());
    }
}
