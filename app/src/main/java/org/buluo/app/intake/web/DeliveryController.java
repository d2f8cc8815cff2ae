package org.buluo.app.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.buluo.app.intake.AsItCame;
import org.buluo.app.intake.Delivery;
import org.buluo.app.intake.DeliveryState;
import org.buluo.app.intake.Desk;
import org.buluo.app.intake.Receiving;
import org.buluo.app.intake.Sheet;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One delivery: what came of it, as it came, and what can be done with it. */
@Controller
class DeliveryController {

    private static final String PAGE = "redirect:/intake/deliveries/";
    private static final int LONGEST_REASON = 500;

    private final Desk desk;
    private final AsItCame asItCame;
    private final Said said;

    DeliveryController(Desk desk, AsItCame asItCame, Said said) {
        this.desk = desk;
        this.asItCame = asItCame;
        this.said = said;
    }

    private Delivery delivery(Scope scope, long id) {
        return desk.find(scope, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/intake/deliveries/{id}")
    String page(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int sheet,
            Scope scope,
            SignedIn who,
            Model model) {
        Delivery delivery = delivery(scope, id);
        List<Sheet> sheets = asItCame.sheets(scope, id);
        model.addAttribute("delivery", delivery);
        model.addAttribute("sheets", sheets);
        model.addAttribute("mayChange", Desk.mayChange(who, delivery));
        model.addAttribute("mayTake", Receiving.mayReceiveFrom(who.role()));
        model.addAttribute("hasOriginal", asItCame.has(delivery, "original"));
        model.addAttribute("hasRejects", asItCame.has(delivery, "rejects"));
        model.addAttribute("hasDefects", asItCame.has(delivery, "defects"));
        model.addAttribute("supersedes", desk.supersedes(scope, id));
        model.addAttribute("supersededBy", desk.supersededBy(scope, id));
        model.addAttribute("corrects", desk.corrects(scope, id));
        model.addAttribute("correctedBy", desk.correctedBy(scope, id));
        model.addAttribute("withdrawn", delivery.state() == DeliveryState.WITHDRAWN);
        model.addAttribute("taken", delivery.state() == DeliveryState.TAKEN);
        model.addAttribute("said", said);
        model.addAttribute("trail", Trail.toIntake());
        showRows(scope, id, sheet, sheets, model);
        return "intake/delivery";
    }

    private void showRows(Scope scope, long id, int place, List<Sheet> sheets, Model model) {
        Sheet shown = sheets.stream()
                .filter(each -> place < 0 ? each.rows().in() > 0 : each.place() == place)
                .findFirst()
                .orElse(null);
        model.addAttribute("shown", shown);
        model.addAttribute("rows", shown == null ? null : asItCame.rows(scope, id, shown.place()));
        model.addAttribute("most", AsItCame.MOST_ROWS);
    }

    @GetMapping("/intake/deliveries/{id}/original")
    void original(@PathVariable long id, Scope scope, SignedIn who, HttpServletResponse response) throws IOException {
        Delivery delivery = delivery(scope, id);
        download(delivery, "original", delivery.sentName(), Attachment.ANY, who, response);
    }

    @GetMapping("/intake/deliveries/{id}/rejects")
    void rejects(@PathVariable long id, Scope scope, SignedIn who, HttpServletResponse response) throws IOException {
        Delivery delivery = delivery(scope, id);
        download(delivery, "rejects", "退回-" + stem(delivery) + ".xlsx", Attachment.WORKBOOK, who, response);
    }

    @GetMapping("/intake/deliveries/{id}/defects")
    void defects(@PathVariable long id, Scope scope, SignedIn who, HttpServletResponse response) throws IOException {
        Delivery delivery = delivery(scope, id);
        download(delivery, "defects", "待核实-" + stem(delivery) + ".xlsx", Attachment.WORKBOOK, who, response);
    }

    private static String stem(Delivery delivery) {
        return delivery.fileName().replaceFirst("(?<=.)\\.[^.]{1,7}$", "");
    }

    private void download(
            Delivery delivery, String what, String name, String type, SignedIn who, HttpServletResponse response)
            throws IOException {
        if (!asItCame.has(delivery, what)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        asItCame.mustTake(delivery, what, who);
        Attachment.begin(response, name, type);
        asItCame.copy(delivery, what, response.getOutputStream());
    }

    @PostMapping("/intake/deliveries/{id}/password")
    String password(@PathVariable long id, @RequestParam String password, SignedIn who) {
        Delivery delivery = delivery(who.scope(), id);
        if (!password.isEmpty()) {
            desk.tellPassword(id, password, who);
        }
        return "redirect:/intake/uploads/" + delivery.uploadId();
    }

    @PostMapping("/intake/deliveries/{id}/withdraw")
    String withdraw(@PathVariable long id, @RequestParam(defaultValue = "") String reason, SignedIn who) {
        delivery(who.scope(), id);
        if (reason.isBlank()) {
            return PAGE + id + "?reasonless";
        }
        String stripped = reason.strip();
        String kept = stripped.substring(0, Math.min(LONGEST_REASON, stripped.length()));
        return desk.withdraw(id, kept, who) ? PAGE + id : PAGE + id + "?unread";
    }

    @PostMapping("/intake/deliveries/{id}/restore")
    String restore(@PathVariable long id, SignedIn who) {
        delivery(who.scope(), id);
        return desk.restore(id, who) ? PAGE + id : PAGE + id + "?again";
    }

    @PostMapping("/intake/deliveries/{id}/beside")
    String beside(
            @PathVariable long id,
            @RequestParam long older,
            @RequestParam(defaultValue = "false") boolean both,
            SignedIn who) {
        delivery(who.scope(), id);
        desk.keepBoth(older, id, both, who);
        return PAGE + id;
    }
}
