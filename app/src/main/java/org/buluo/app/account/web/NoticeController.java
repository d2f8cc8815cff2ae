package org.buluo.app.account.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.buluo.app.account.ChildFilter;
import org.buluo.app.account.Lines;
import org.buluo.app.account.RowsAsStated;
import org.buluo.app.account.Run;
import org.buluo.app.aid.PublicNotice;
import org.buluo.app.intake.NearestRow;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A list of children to be put up at a school (公示名单): name, school, grade and class, and nothing that tells why. */
@Controller
class NoticeController {

    private static final String PATH = "/children/notice";

    /** By these a list may be narrowed; any other would tell of each child on it what it was narrowed by. */
    private static final Set<String> HARMLESS = Set.of("run", "township", "village", "school", "stage", "grade", "aid");

    private static final List<RosterKind> ROLLS = List.of(RosterKind.ROLL, RosterKind.PRESCHOOL, RosterKind.VOCATIONAL);
    private static final double WIDTH = 24;
    private static final double NARROW = 8;

    private final ChosenRun chosen;
    private final Lines lines;
    private final RowsAsStated rows;
    private final Tell tell;
    private final Audit audit;
    private final Clock clock;
    private final PublicNotice.Names names;

    NoticeController(
            ChosenRun chosen,
            Lines lines,
            RowsAsStated rows,
            Tell tell,
            Audit audit,
            Clock clock,
            @Value("${buluo.notice.names:MASKED}") PublicNotice.Names names) {
        this.chosen = chosen;
        this.lines = lines;
        this.rows = rows;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
        this.names = names;
    }

    @GetMapping(PATH)
    String ask(Scope scope, SignedIn person, ListState state, Model model) {
        fill(scope, state.parameters(), false, model);
        return "account/notice";
    }

    @PostMapping(PATH)
    String make(
            Scope scope,
            SignedIn person,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model)
            throws IOException {
        ListState asked = fill(scope, sent, true, model);
        Run run = run(scope, asked);
        PublicNotice notice;
        try {
            notice = new PublicNotice(
                    sent.getOrDefault("title", ""),
                    LocalDate.parse(sent.getOrDefault("begins", "")),
                    LocalDate.parse(sent.getOrDefault("ends", "")),
                    sent.getOrDefault("objections", ""),
                    isTelling(sent) ? List.of() : entries(scope, run, asked));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/notice";
        }
        if (notice.entries().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/notice";
        }
        audit.record(
                person,
                "account.notice",
                "run:" + run.id() + " rows:" + notice.entries().size(),
                notice.title());
        write(notice, response);
        return null;
    }

    private List<PublicNotice.Entry> entries(Scope scope, Run run, ListState asked) {
        List<PublicNotice.Entry> entries = new ArrayList<>();
        ChildFilter filter = ChildFilter.of(asked, LocalDate.now(clock));
        rows.each(
                scope,
                run.id(),
                filter,
                asked.page(),
                (child, stated) -> entries.add(PublicNotice.Entry.of(
                        child.line().person().name(),
                        names,
                        child.line().schoolWithCounty(),
                        tell.grade(child.line()),
                        NearestRow.says(Field.CLASS, ROLLS, stated))));
        return entries;
    }

    private void write(PublicNotice notice, HttpServletResponse response) throws IOException {
        Download.workbook(response, "notice.xlsx");
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream(), notice.title())) {
            SheetWriter sheet = workbook.sheet(
                    tell.say("account.notice"),
                    List.of(
                            Column.number(tell.say("platform.table.number"), NARROW),
                            Column.text(tell.say("account.name"), WIDTH),
                            Column.text(tell.say("account.school"), WIDTH),
                            Column.text(tell.say("account.grade"), WIDTH),
                            Column.text(tell.say("account.notice.class"), WIDTH)));
            int number = 0;
            for (PublicNotice.Entry entry : notice.entries()) {
                sheet.row(List.of(
                        String.valueOf(++number), entry.name(), entry.school(), entry.grade(), entry.className()));
            }
            sheet.row(List.of());
            sheet.row(List.of(
                    "",
                    tell.say(
                            "account.notice.period",
                            notice.from().toString(),
                            notice.until().toString())));
            sheet.row(List.of("", tell.say("account.notice.object", notice.objections())));
        }
    }

    private static boolean isTelling(Map<String, String> sent) {
        return sent.entrySet().stream()
                .anyMatch(one -> ChildFilter.NAMES.contains(one.getKey())
                        && !HARMLESS.contains(one.getKey())
                        && !one.getValue().isBlank());
    }

    private Run run(Scope scope, ListState asked) {
        return chosen.find(scope, asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ListState fill(Scope scope, Map<String, String> sent, boolean wrong, Model model) {
        TreeMap<String, String> kept = new TreeMap<>(sent);
        kept.keySet().removeIf(name -> !ChildFilter.NAMES.contains(name) && !name.equals("run"));
        kept.values().removeIf(String::isBlank);
        ListState asked = new ListState(PATH, kept);
        ChildFilter filter = ChildFilter.of(asked, LocalDate.now(clock));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("asked", asked);
        model.addAttribute(
                "children", lines.sums(scope, run(scope, asked).id(), filter).children());
        model.addAttribute("telling", isTelling(sent));
        model.addAttribute("wrong", wrong);
        model.addAttribute("shortest", PublicNotice.SHORTEST_DAYS);
        model.addAttribute("title", sent.getOrDefault("title", ""));
        model.addAttribute("objections", sent.getOrDefault("objections", ""));
        model.addAttribute("begins", sent.getOrDefault("begins", today.toString()));
        model.addAttribute(
                "ends",
                sent.getOrDefault(
                        "ends", today.plusDays(PublicNotice.SHORTEST_DAYS).toString()));
        return asked;
    }
}
