package org.buluo.app.casework.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.buluo.app.casework.CalendarYear;
import org.buluo.app.casework.CalendarYears;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Which days are worked: the years that are known, and a form for the next one. */
@Controller
class CalendarController {

    private static final int LARGEST = 100_000;

    private final CalendarYears years;
    private final Audit audit;
    private final Clock clock;

    CalendarController(CalendarYears years, Audit audit, Clock clock) {
        this.years = years;
        this.audit = audit;
        this.clock = clock;
    }

    /** A year as the page shows it. */
    record Shown(int year, String document, String off, String worked, boolean isOwn) {}

    /** What a form held. */
    record Form(String year, String document, String off, String worked) {}

    @GetMapping("/cases/calendar")
    String page(Scope scope, Model model) {
        fill(scope, new Form("", "", "", ""), null, model);
        return "casework/calendar";
    }

    private void fill(Scope scope, Form form, CalendarYear.Unreadable wrong, Model model) {
        List<Shown> all = years.all().stream()
                .sorted(Comparator.comparing(CalendarYear::year).reversed())
                .map(year -> new Shown(
                        year.year(),
                        year.document(),
                        CalendarYear.written(year.off()),
                        CalendarYear.written(year.worked()),
                        years.isOwn(year.year())))
                .toList();
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("years", all);
        model.addAttribute("unknown", years.days().unknownYears(today, today.plusMonths(3)));
        model.addAttribute("mayChange", scope.isWholeCounty());
        model.addAttribute("form", form);
        model.addAttribute("wrong", wrong);
    }

    @PostMapping("/cases/calendar")
    String save(
            SignedIn who,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String document,
            @RequestParam(defaultValue = "") String off,
            @RequestParam(defaultValue = "") String worked,
            @RequestParam(required = false) MultipartFile file,
            Model model)
            throws IOException {
        if (!who.scope().isWholeCounty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            List<CalendarYear> read = file == null || file.isEmpty()
                    ? List.of(CalendarYear.of(year, document, off, worked))
                    : CalendarYear.read(text(file));
            read.forEach(one -> years.save(one, who));
            read.forEach(one -> audit.record(who, "casework.calendar", "year:" + one.year(), ""));
            return "redirect:/cases/calendar?saved=" + read.get(0).year();
        } catch (CalendarYear.Unreadable e) {
            fill(who.scope(), new Form(year, document, off, worked), e, model);
            return "casework/calendar";
        }
    }

    private static String text(MultipartFile file) throws IOException {
        return file.getSize() > LARGEST ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
    }
}
