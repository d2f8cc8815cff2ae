package org.buluo.app.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.buluo.app.account.Runs;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.app.reporting.IssueRequest;
import org.buluo.app.reporting.Ledger;
import org.buluo.app.reporting.LedgerLines;
import org.buluo.app.reporting.LedgerOffice;
import org.buluo.app.reporting.Ledgers;
import org.buluo.app.reporting.Movement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The monthly ledgers: issued by the county, read by everybody for what is theirs. */
@Controller
class LedgersController {

    private static final int MONTHS = 12;
    private static final String PATH = "/ledgers";

    private final Ledgers ledgers;
    private final LedgerLines lines;
    private final LedgerOffice office;
    private final LedgerWorkbook workbook;
    private final Runs runs;
    private final Jobs jobs;
    private final ReportTell tell;
    private final Clock clock;

    LedgersController(
            Ledgers ledgers,
            LedgerLines lines,
            LedgerOffice office,
            LedgerWorkbook workbook,
            Runs runs,
            Jobs jobs,
            ReportTell tell,
            Clock clock) {
        this.ledgers = ledgers;
        this.lines = lines;
        this.office = office;
        this.workbook = workbook;
        this.runs = runs;
        this.jobs = jobs;
        this.tell = tell;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String list(Scope scope, SignedIn who, ListState state, Model model) {
        PageRequest asked = state.page();
        Page<Ledger> page = ledgers.page(scope, new PageRequest("", false, asked.after(), asked.number(), MONTHS));
        boolean mayIssue = Permission.RECONCILE.isOf(who.role()) && scope.isWholeCounty();
        model.addAttribute("page", page);
        Map<Long, Movement> numbers =
                lines.all(scope, page.rows().stream().map(Ledger::id).toList());
        page.rows().forEach(ledger -> numbers.putIfAbsent(ledger.id(), Movement.NOBODY));
        model.addAttribute("numbers", numbers);
        model.addAttribute("mayIssue", mayIssue);
        model.addAttribute("months", mayIssue ? months(ledgers.newest(scope).orElse(null)) : List.of());
        model.addAttribute("run", runs.current(scope).orElse(null));
        model.addAttribute("job", job(scope, who));
        return "reporting/ledgers";
    }

    /** The months that may be issued next, the newest first. */
    private List<String> months(Ledger newest) {
        YearMonth last = newest == null ? YearMonth.now(clock).minusMonths(MONTHS) : YearMonth.parse(newest.month());
        return Stream.iterate(YearMonth.now(clock), month -> month.isAfter(last), month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(YearMonth::toString)
                .toList();
    }

    /** The one under way, or the last one when it failed. */
    private Job job(Scope scope, SignedIn who) {
        return jobs.latestOf(scope, who.login(), IssueRequest.JOB, 1).stream()
                .filter(job -> !job.state().isOver() || job.message() != null)
                .findFirst()
                .orElse(null);
    }

    @PostMapping(PATH)
    String issue(SignedIn who, @RequestParam String month) {
        if (!who.scope().isWholeCounty() || !month.matches("\\d{4}-\\d{2}")) {
            throw new NotThere("month");
        }
        jobs.submit(IssueRequest.JOB, Words.of("reporting.issue.title", month), new IssueRequest(month), who);
        return "redirect:" + PATH;
    }

    private Ledger demand(Scope scope, long id) {
        return ledgers.find(scope, id).orElseThrow(() -> new NotThere("ledger"));
    }

    @GetMapping(PATH + "/{id}")
    String page(Scope scope, @PathVariable long id, Model model) {
        Ledger ledger = demand(scope, id);
        ListState list = new ListState(PATH + "/" + id + "/children", Map.of());
        model.addAttribute("ledger", ledger);
        model.addAttribute("all", lines.all(scope, id));
        model.addAttribute("townships", lines.by(scope, id, LedgerLines.By.TOWNSHIP));
        model.addAttribute("schools", lines.by(scope, id, LedgerLines.By.SCHOOL));
        model.addAttribute("list", list);
        model.addAttribute("came", lines.reasons(scope, id, list.with("part", "more")));
        model.addAttribute("went", lines.reasons(scope, id, list.with("part", "fewer")));
        model.addAttribute("whole", scope.isWholeCounty());
        return "reporting/ledger";
    }

    /** Holds the lines against the signature. */
    @PostMapping(PATH + "/{id}/verify")
    String verify(Scope scope, @PathVariable long id, RedirectAttributes flash) {
        Ledger ledger = demand(scope, id);
        if (!scope.isWholeCounty()) {
            throw new NotThere("ledger");
        }
        LedgerOffice.Checked checked = office.check(scope, ledger);
        flash.addFlashAttribute("said", tell.say("reporting.checked." + checked));
        flash.addFlashAttribute("saidTone", checked == LedgerOffice.Checked.INTACT ? "good" : "bad");
        return "redirect:" + PATH + "/" + id;
    }

    @GetMapping(PATH + "/{id}/workbook")
    void workbook(Scope scope, @PathVariable long id, HttpServletResponse response) throws IOException {
        Ledger ledger = demand(scope, id);
        Attachment.begin(response, tell.say("reporting.ledger.file", ledger.month()) + ".xlsx", Attachment.WORKBOOK);
        workbook.write(scope, ledger, response.getOutputStream());
    }
}
