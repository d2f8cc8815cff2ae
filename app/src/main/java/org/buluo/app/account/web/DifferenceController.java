package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.account.Difference;
import org.buluo.app.account.Differences;
import org.buluo.app.account.Line;
import org.buluo.app.account.Run;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What two reconciliations say differently. */
@Controller
class DifferenceController {

    private final ChosenRun chosen;
    private final Differences differences;
    private final Tell tell;
    private final Audit audit;

    DifferenceController(ChosenRun chosen, Differences differences, Tell tell, Audit audit) {
        this.chosen = chosen;
        this.differences = differences;
        this.tell = tell;
        this.audit = audit;
    }

    /** A kind of difference, how many children have it, and their list. */
    record Kind(String code, long count, String url) {}

    /** The form of two selects leads to the address of the pair. */
    @GetMapping("/runs/diff")
    String choose(Scope scope, @RequestParam String a, @RequestParam String b) {
        return "redirect:/runs/" + chosen.named(scope, a).id() + "/diff/"
                + chosen.named(scope, b).id();
    }

    @GetMapping("/runs/{a}/diff/{b}")
    String page(Scope scope, ListState state, @PathVariable String a, @PathVariable String b, Model model) {
        Run before = chosen.named(scope, a);
        Run after = chosen.named(scope, b);
        Map<String, Long> counts = differences.counts(scope, before.id(), after.id());
        ListState list = new ListState(state.path(), Map.of());
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("all", counts.get("all"));
        model.addAttribute(
                "kinds",
                Differences.KINDS.stream()
                        .map(kind -> new Kind(
                                kind, counts.get(kind), list.with("what", kind).url()))
                        .toList());
        model.addAttribute("what", state.get("what"));
        model.addAttribute("page", differences.page(scope, before.id(), after.id(), state.get("what"), state.page()));
        model.addAttribute("export", state.at(state.path() + "/export").url());
        return "account/difference";
    }

    @GetMapping("/runs/{a}/diff/{b}/export")
    void export(
            Scope scope,
            SignedIn person,
            ListState state,
            @PathVariable String a,
            @PathVariable String b,
            HttpServletResponse response)
            throws IOException {
        Run before = chosen.named(scope, a);
        Run after = chosen.named(scope, b);
        audit.record(person, "account.export", "run:" + before.id() + " run:" + after.id(), "");
        Download.workbook(response, "difference-" + before.id() + "-" + after.id() + ".xlsx");
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(tell.say("account.difference"), columns());
            long[] number = {0};
            differences.each(
                    scope,
                    before.id(),
                    after.id(),
                    state.get("what"),
                    difference -> row(sheet, cells(++number[0], difference)));
        }
    }

    private static void row(SheetWriter sheet, List<String> cells) {
        try {
            sheet.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.number(tell.say("platform.table.number"), 6),
                Column.text(tell.say("account.name"), 12),
                Column.text(tell.say("account.person-no"), 14),
                Column.text(tell.say("account.township"), 12),
                Column.text(tell.say("account.what"), 24),
                Column.text(tell.say("account.before") + tell.say("account.aid"), 14),
                Column.text(tell.say("account.after") + tell.say("account.aid"), 14),
                Column.text(tell.say("account.before") + tell.say("account.schooling"), 18),
                Column.text(tell.say("account.after") + tell.say("account.schooling"), 18),
                Column.text(tell.say("account.before") + tell.say("account.school"), 26),
                Column.text(tell.say("account.after") + tell.say("account.school"), 26),
                Column.number(tell.say("account.before") + tell.say("account.due"), 12),
                Column.number(tell.say("account.after") + tell.say("account.due"), 12),
                Column.number(tell.say("account.before") + tell.say("account.paid"), 12),
                Column.number(tell.say("account.after") + tell.say("account.paid"), 12));
    }

    private List<String> cells(long number, Difference difference) {
        Line before = difference.before();
        Line after = difference.after();
        return List.of(
                String.valueOf(number),
                difference.any().person().name(),
                difference.any().maskedPersonNo(),
                difference.any().township(),
                difference.kinds().stream()
                        .map(kind -> tell.word("change", kind))
                        .collect(Collectors.joining("；")),
                before == null ? "" : tell.aid(before.aid()),
                after == null ? "" : tell.aid(after.aid()),
                before == null ? "" : tell.schooling(before.schooling()),
                after == null ? "" : tell.schooling(after.schooling()),
                before == null ? "" : before.schoolWithCounty(),
                after == null ? "" : after.schoolWithCounty(),
                before == null ? "" : tell.money(before.dueFen()).replace(",", ""),
                after == null ? "" : tell.money(after.dueFen()).replace(",", ""),
                before == null ? "" : tell.money(before.paidFen()).replace(",", ""),
                after == null ? "" : tell.money(after.paidFen()).replace(",", ""));
    }
}
