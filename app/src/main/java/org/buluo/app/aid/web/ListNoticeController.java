package org.buluo.app.aid.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.ListNotice;
import org.buluo.app.aid.ListNotices;
import org.buluo.app.aid.NoticePages;
import org.buluo.app.aid.Proof;
import org.buluo.app.aid.Proofs;
import org.buluo.app.aid.Proving;
import org.buluo.app.aid.PublicPages;
import org.buluo.app.aid.Publishing;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Puts a list up for everybody to read, and proves that it was. */
@Controller
class ListNoticeController {

    private final AwardLists lists;
    private final ListNotices notices;
    private final Publishing publishing;
    private final Proving proving;
    private final Proofs proofs;
    private final PublicPages pages;
    private final NoticePages addresses;
    private final AidTell tell;
    private final Clock clock;

    ListNoticeController(
            AwardLists lists,
            ListNotices notices,
            Publishing publishing,
            Proving proving,
            Proofs proofs,
            PublicPages pages,
            NoticePages addresses,
            AidTell tell,
            Clock clock) {
        this.lists = lists;
        this.notices = notices;
        this.publishing = publishing;
        this.proving = proving;
        this.proofs = proofs;
        this.pages = pages;
        this.addresses = addresses;
        this.tell = tell;
        this.clock = clock;
    }

    @PostMapping("/aid/lists/{id}/notice")
    String begin(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String spot,
            @RequestParam(defaultValue = "") String objections,
            @RequestParam(defaultValue = "") String begins) {
        AwardList list = lists.demand(scope, id);
        try {
            long notice = publishing.begin(
                    list, title, spot, objections, LocalDate.parse(begins), award -> tell.grade(award), who);
            return Answered.to("/aid/notices/" + notice, "notice");
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Answered.to("/aid/lists/" + id, "notice-wrong");
        }
    }

    @GetMapping("/aid/notices/{id}")
    String notice(Scope scope, SignedIn person, ListState state, @PathVariable long id, Model model) {
        ListNotice notice = find(scope, id);
        AwardList list = lists.demand(scope, notice.list());
        ListNotice.Phase phase = notice.phase(LocalDate.now(clock));
        boolean isUp = phase == ListNotice.Phase.UP || phase == ListNotice.Phase.AHEAD;
        model.addAttribute("notice", notice);
        model.addAttribute("list", list);
        model.addAttribute("phase", phase);
        model.addAttribute("isUp", isUp);
        model.addAttribute("entries", isUp ? publishing.entries(scope, notice, award -> tell.grade(award)) : List.of());
        model.addAttribute("missing", publishing.missing(scope, notice));
        model.addAttribute(
                "proofs",
                proofs.of(scope, list).stream()
                        .filter(proof -> proof.notice() != null && proof.notice() == id)
                        .toList());
        model.addAttribute("pagesWanted", pages.areWanted());
        model.addAttribute("open", addresses.openOf(scope, id).orElse(null));
        model.addAttribute("printed", pages.printed(scope, id));
        model.addAttribute("mayPublish", Permission.PUBLISH.isOf(person.role()) && notice.ended() == null);
        Answered.say(state, tell, model);
        return "aid/notice";
    }

    private ListNotice find(Scope scope, long id) {
        return notices.find(scope, id).orElseThrow(() -> new NotThere("notice"));
    }

    @PostMapping("/aid/notices/{id}/proof")
    String proof(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        find(scope, id);
        boolean kept = List.of("NOTICE_START", "NOTICE_END", "NO_OBJECTION").contains(kind)
                && proving.ofNotice(id, Proof.Kind.valueOf(kind), PaperAnswersController.bytes(file), who);
        return Answered.to("/aid/notices/" + id, kept ? "proof" : "file");
    }

    /** Gives the notice its public address, or takes it back. */
    @PostMapping("/aid/notices/{id}/page")
    String page(SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String on) {
        boolean isOn = on.equals("1");
        boolean done = pages.turn(id, isOn, who);
        return Answered.to("/aid/notices/" + id, !done ? "page-not" : isOn ? "page-on" : "page-off");
    }

    @PostMapping("/aid/notices/{id}/end")
    String end(Scope scope, SignedIn who, @PathVariable long id) {
        ListNotice notice = find(scope, id);
        int moved = publishing.end(id, who);
        return moved == 0
                ? Answered.to("/aid/notices/" + id, "not-ended")
                : Answered.to("/aid/lists/" + notice.list(), "ended", moved);
    }

    @PostMapping("/aid/notices/{id}/call-off")
    String callOff(Scope scope, SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        ListNotice notice = find(scope, id);
        if (reason.isBlank() || notice.ended() != null) {
            return Answered.to("/aid/notices/" + id, "reason");
        }
        publishing.callOff(id, reason, who);
        return Answered.to("/aid/lists/" + notice.list(), "called-off");
    }
}
