package org.buluo.app.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.intake.Delivery;
import org.buluo.app.intake.DeliveryFilter;
import org.buluo.app.intake.DeliveryList;
import org.buluo.app.intake.Received;
import org.buluo.app.intake.Receiving;
import org.buluo.app.intake.SentFile;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.DiskRoom;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.MenuItem;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where files are sent in, and the list of what was sent. */
@Controller
class IntakeController {

    private static final int ORDER = 25;
    private static final int EXPORTED = 10_000;

    private final Receiving receiving;
    private final DeliveryList deliveries;
    private final Said said;
    private final MessageSource messages;
    private final DiskRoom room;
    private final Clock clock;

    IntakeController(
            Receiving receiving,
            DeliveryList deliveries,
            Said said,
            MessageSource messages,
            DiskRoom room,
            Clock clock) {
        this.room = room;
        this.receiving = receiving;
        this.deliveries = deliveries;
        this.said = said;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/intake")
    String list(Scope scope, SignedIn who, ListState state, Model model) {
        Page<Delivery> page = deliveries.page(scope, filter(state), state.page());
        Map<String, String> townships = new LinkedHashMap<>();
        deliveries.townships(scope).forEach(township -> townships.put(township, township));
        model.addAttribute("page", page);
        model.addAttribute("townships", townships);
        model.addAttribute("maySend", Receiving.mayReceiveFrom(who.role()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("said", said);
        return "intake/list";
    }

    private static DeliveryFilter filter(ListState state) {
        return new DeliveryFilter(
                state.get("kind"), state.get("state"), state.get("township"), state.get("sender"), state.get("file"));
    }

    @PostMapping("/intake")
    String send(
            @RequestParam(name = "files", required = false) List<MultipartFile> files,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate statedOn,
            SignedIn who) {
        if (room.isShort()) {
            throw new ResponseStatusException(HttpStatus.INSUFFICIENT_STORAGE);
        }
        List<SentFile> sent = new ArrayList<>();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            if (file.getOriginalFilename() != null
                    && !file.getOriginalFilename().isEmpty()) {
                sent.add(new SentFile(file.getOriginalFilename(), file.getSize(), file));
            }
        }
        if (sent.isEmpty()) {
            return "redirect:/intake?nothing";
        }
        Received received = receiving.receive(sent, statedOn == null ? LocalDate.now(clock) : statedOn, who);
        return "redirect:/intake/uploads/" + received.uploadId();
    }

    @GetMapping("/intake/export")
    void export(Scope scope, ListState state, HttpServletResponse response) throws IOException {
        Page<Delivery> page = deliveries.page(scope, filter(state), state.page().fromFirst(EXPORTED));
        Attachment.begin(response, say("intake.title") + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(say("intake.title"), columns());
            for (Delivery delivery : page.rows()) {
                sheet.row(cells(delivery));
            }
        }
    }

    private List<Column> columns() {
        return List.of(
                Column.text(say("intake.column.file"), 40),
                Column.text(say("intake.column.kind"), 12),
                Column.text(say("intake.column.place"), 24),
                Column.text(say("intake.column.stated"), 12),
                Column.text(say("intake.column.state"), 10),
                Column.number(say("intake.column.in"), 10),
                Column.number(say("intake.column.kept"), 10),
                Column.number(say("intake.column.returned"), 10),
                Column.number(say("intake.column.defects"), 10),
                Column.text(say("intake.column.sender"), 12),
                Column.text(say("intake.column.received"), 18),
                Column.text(say("intake.column.refused"), 60));
    }

    private List<String> cells(Delivery delivery) {
        String at = delivery.receivedAt()
                .atZone(ZoneId.systemDefault())
                .toLocalDateTime()
                .withNano(0)
                .toString()
                .replace('T', ' ');
        return List.of(
                delivery.fileName(),
                said.kind(delivery.kind()),
                said.place(delivery),
                delivery.statedOn().toString(),
                said.state(delivery),
                String.valueOf(delivery.rows().in()),
                String.valueOf(delivery.rows().kept()),
                String.valueOf(delivery.rows().returned()),
                String.valueOf(delivery.rows().defects()),
                delivery.sentByName(),
                at,
                said.half(delivery.refused()));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem intakeMenu() {
            return MenuItem.forAll("intake.title", "/intake", ORDER);
        }
    }
}
