package org.buluo.app.aid.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardFilter;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.AwardSum;
import org.buluo.app.aid.Awards;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.core.time.Term;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The awards of a term, narrowed by what an address says. */
@Controller
class AwardsController {

    private final Awards awards;
    private final AwardLists lists;
    private final AidTell tell;

    AwardsController(Awards awards, AwardLists lists, AidTell tell) {
        this.awards = awards;
        this.lists = lists;
        this.tell = tell;
    }

    @GetMapping("/aid/{term}/awards")
    String list(Scope scope, ListState state, @PathVariable String term, Model model) {
        Term asked = TermInPath.of(term);
        AwardFilter filter = AwardFilter.of(asked, state);
        AwardSum sum = awards.sum(scope, filter);
        model.addAttribute("term", asked);
        model.addAttribute("sum", sum);
        model.addAttribute("page", awards.page(scope, filter, state.page(), sum.lines()));
        model.addAttribute("states", states());
        model.addAttribute("townships", names(scope, asked, true));
        model.addAttribute("schools", names(scope, asked, false));
        model.addAttribute(
                "export", state.at("/aid/" + asked + "/awards/export").url());
        return "aid/awards";
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        Arrays.stream(AwardState.values()).forEach(state -> states.put(state.name(), tell.say(state.key())));
        return states;
    }

    private Map<String, String> names(Scope scope, Term term, boolean isTownship) {
        Map<String, String> names = new LinkedHashMap<>();
        lists.of(scope, term).stream()
                .map(isTownship ? AwardList::township : AwardList::school)
                .filter(name -> !name.isEmpty())
                .sorted()
                .forEach(name -> names.put(name, name));
        return names;
    }

    @GetMapping("/aid/{term}/awards/export")
    void export(Scope scope, ListState state, @PathVariable String term, HttpServletResponse response)
            throws IOException {
        Term asked = TermInPath.of(term);
        Attachment.begin(response, tell.say("aid.awards") + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(tell.say("aid.awards"), columns());
            List<IOException> failed = new ArrayList<>();
            awards.each(scope, AwardFilter.of(asked, state), state.page(), award -> {
                try {
                    sheet.row(cells(award));
                } catch (IOException e) {
                    failed.add(e);
                }
            });
            if (!failed.isEmpty()) {
                throw failed.get(0);
            }
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.text(tell.say("aid.column.name"), 12),
                Column.text(tell.say("aid.column.student"), 20),
                Column.text(tell.say("aid.column.school"), 26),
                Column.text(tell.say("aid.column.grade"), 12),
                Column.text(tell.say("aid.column.class"), 8),
                Column.text(tell.say("aid.column.provision"), 20),
                Column.number(tell.say("aid.column.amount"), 12),
                Column.text(tell.say("aid.column.basis"), 50),
                Column.text(tell.say("aid.column.township"), 12),
                Column.text(tell.say("aid.column.state"), 14),
                Column.text(tell.say("aid.column.by"), 12),
                Column.text(tell.say("aid.column.at"), 18));
    }

    private List<String> cells(Award award) {
        return List.of(
                award.person().name(),
                award.person().maskedStudentNumber(),
                award.attends(),
                tell.grade(award),
                award.person().className(),
                tell.provision(award.provision()),
                tell.money(award.amountFen()).replace(",", ""),
                tell.basis(award),
                award.township(),
                tell.say(award.state().key()),
                award.movedBy(),
                tell.minute(award.movedAt()));
    }
}
