package org.buluo.app.safekeeping.web;

import java.util.List;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.JobState;
import org.buluo.app.safekeeping.BackupSettings;
import org.buluo.app.safekeeping.Backups;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which backups are kept, and whether the last attempt came to its end. */
@Controller
class BackupsController {

    private final Backups backups;
    private final BackupSettings settings;

    BackupsController(Backups backups, BackupSettings settings) {
        this.backups = backups;
        this.settings = settings;
    }

    @GetMapping("/backups")
    String list(Model model) {
        List<Job> attempts = backups.attempts();
        model.addAttribute("kept", backups.kept());
        model.addAttribute("attempts", attempts);
        model.addAttribute("settings", settings);
        model.addAttribute(
                "failed",
                attempts.stream()
                        .filter(job -> job.state().isOver())
                        .findFirst()
                        .filter(job -> job.state() == JobState.FAILED)
                        .orElse(null));
        return "safekeeping/list";
    }
}
