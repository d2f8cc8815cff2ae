package org.buluo.app.intake.web;

import java.util.List;
import org.buluo.app.intake.Counts;
import org.buluo.app.intake.Delivery;
import org.buluo.app.intake.DeliveryList;
import org.buluo.app.intake.Desk;
import org.buluo.app.intake.Upload;
import org.buluo.app.intake.Uploads;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What came of the files that were sent at once. */
@Controller
class UploadController {

    private final Uploads uploads;
    private final DeliveryList deliveries;
    private final Jobs jobs;
    private final Said said;

    UploadController(Uploads uploads, DeliveryList deliveries, Jobs jobs, Said said) {
        this.uploads = uploads;
        this.deliveries = deliveries;
        this.jobs = jobs;
        this.said = said;
    }

    @GetMapping("/intake/uploads/{id}")
    String page(@PathVariable long id, Scope scope, SignedIn who, Model model) {
        Upload upload = uploads.find(scope, who.login(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Delivery> all = deliveries.ofUpload(scope, id);
        model.addAttribute("upload", upload);
        model.addAttribute("deliveries", all);
        model.addAttribute("job", jobs.find(scope, who.login(), upload.jobId()).orElse(null));
        model.addAttribute("sums", sums(all));
        model.addAttribute(
                "refused",
                all.stream().filter(each -> !each.refusal().isEmpty()).count());
        model.addAttribute("mayChange", all.stream().anyMatch(each -> Desk.mayChange(who, each)));
        model.addAttribute("mayReconcile", who.role() == Role.AID_OFFICE && scope.isWholeCounty());
        model.addAttribute("said", said);
        model.addAttribute("trail", Trail.toIntake());
        return "intake/upload";
    }

    private static Counts sums(List<Delivery> deliveries) {
        return deliveries.stream()
                .map(Delivery::rows)
                .reduce(
                        new Counts(0, 0, 0, 0),
                        (a, b) -> new Counts(
                                a.in() + b.in(),
                                a.kept() + b.kept(),
                                a.returned() + b.returned(),
                                a.defects() + b.defects()));
    }
}
