package org.buluo.app.settings.web;

import java.util.List;
import java.util.stream.Collectors;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Finding;
import org.buluo.app.platform.Watch;
import org.buluo.app.platform.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/** How database, disk, jobs, backups, keys and certificate stand, and what to do about it. */
@Controller
class WatchController {

    private final Watch watch;
    private final CountySettings county;
    private final Told told;

    WatchController(Watch watch, CountySettings county, Told told) {
        this.watch = watch;
        this.county = county;
        this.told = told;
    }

    @GetMapping(SettingsRoutes.HEALTH)
    String page(Model model) {
        List<Watch.Seen> all = watch.all();
        List<Watch.Seen> wrong =
                all.stream().filter(seen -> seen.finding().isWrong()).toList();
        model.addAttribute("all", all);
        model.addAttribute("wrong", wrong.size());
        model.addAttribute("mail", wrong.isEmpty() ? null : mail(wrong));
        return "settings/health";
    }

    /** A letter for whoever can help, opened in the reader's own mail program: the console sends nothing by itself. */
    private String mail(List<Watch.Seen> wrong) {
        String subject =
                told.say("settings.health.mail.subject", county.county().name());
        String text = wrong.stream().map(this::paragraph).collect(Collectors.joining("\r\n\r\n"));
        return "mailto:?subject=" + UriUtils.encode(subject, "UTF-8") + "&body=" + UriUtils.encode(text, "UTF-8");
    }

    private String paragraph(Watch.Seen seen) {
        Finding finding = seen.finding();
        return told.say(
                "settings.health.mail.line",
                told.say(seen.key()),
                say(finding.said()),
                finding.advice() == null ? "" : say(finding.advice()));
    }

    private String say(Words words) {
        return told.say(words.key(), words.arguments().toArray());
    }
}
