package org.buluo.app.policy.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.policy.Acted;
import org.buluo.app.policy.Draft;
import org.buluo.app.policy.DraftDesk;
import org.buluo.app.policy.DraftState;
import org.buluo.app.policy.PackSubject;
import org.buluo.core.time.Term;
import org.buluo.files.policy.PackEdit;
import org.buluo.files.policy.PackFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a draft: by forms for amounts, dates and documents, or as a whole text. */
@Controller
class DraftsController {

    private static final int LONGEST_TITLE = 200;

    private final Asked asked;
    private final DraftDesk desk;
    private final DraftPage page;
    private final Audit audit;

    DraftsController(Asked asked, DraftDesk desk, DraftPage page, Audit audit) {
        this.asked = asked;
        this.desk = desk;
        this.page = page;
        this.audit = audit;
    }

    @PostMapping("/policy/drafts")
    String begin(
            SignedIn who,
            @RequestParam String title,
            @RequestParam String from,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes flash) {
        Optional<Term> term = Term.parse(from);
        if (isBlank(title) || term.isEmpty()) {
            flash.addFlashAttribute("acted", Acted.BAD_FIELD);
            flash.addFlashAttribute("typedTitle", title);
            return "redirect:/policy";
        }
        long id = text.equals("standard")
                ? desk.beginStandard(who, title.strip(), term.get())
                        .orElseGet(() -> desk.begin(who, title.strip(), term.get()))
                : desk.begin(who, title.strip(), term.get());
        audit.record(who, "policy.begin", "policy-draft:" + id, "");
        return "redirect:/policy/drafts/" + id;
    }

    private static boolean isBlank(String title) {
        return title.isBlank() || title.length() > LONGEST_TITLE;
    }

    @GetMapping("/policy/drafts/{id}")
    String page(Scope scope, SignedIn who, @PathVariable long id, Model model) {
        page.fill(scope, who, asked.draft(scope, id), model);
        return "policy/draft";
    }

    @GetMapping("/policy/drafts/{id}/yaml")
    void yaml(Scope scope, @PathVariable long id, HttpServletResponse response) throws IOException {
        Draft draft = asked.draft(scope, id);
        Sent.yaml(response, "policy-draft-" + id + ".yaml", asked.text(scope, PackSubject.draft(draft.id())));
    }

    /** Next year's amount, or another one. */
    @PostMapping("/policy/drafts/{id}/amount")
    String amount(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            AmountForm typed,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedAmount", typed);
        return typed.change()
                .map(change -> change(
                        scope, who, id, revision, "amount " + change.provision(), edit -> edit.amount(change), flash))
                .orElseGet(() -> bad(scope, id, flash));
    }

    @PostMapping("/policy/drafts/{id}/end")
    String end(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String provision,
            @RequestParam String from,
            RedirectAttributes flash) {
        Optional<Term> term = Term.parse(from);
        return term.isEmpty()
                ? bad(scope, id, flash)
                : change(scope, who, id, revision, "end " + provision, edit -> edit.end(provision, term.get()), flash);
    }

    /** @param provision with the term from which the amounts count now: {@code boarder-living:2015-autumn} */
    @PostMapping("/policy/drafts/{id}/move")
    String move(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String provision,
            @RequestParam String to,
            RedirectAttributes flash) {
        int colon = provision.lastIndexOf(':');
        Optional<Term> from = Term.parse(provision.substring(colon + 1));
        Optional<Term> term = Term.parse(to);
        if (colon < 1 || from.isEmpty() || term.isEmpty()) {
            return bad(scope, id, flash);
        }
        String named = provision.substring(0, colon);
        return change(
                scope, who, id, revision, "move " + named, edit -> edit.moved(named, from.get(), term.get()), flash);
    }

    @PostMapping("/policy/drafts/{id}/document")
    String document(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            DocumentForm typed,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedDocument", typed);
        return typed.wanted()
                .map(wanted -> change(
                        scope,
                        who,
                        id,
                        revision,
                        "document " + wanted.id(),
                        edit -> Optional.of(edit.document(wanted)),
                        flash))
                .orElseGet(() -> bad(scope, id, flash));
    }

    @PostMapping("/policy/drafts/{id}/text")
    String text(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam String text,
            RedirectAttributes flash) {
        Draft draft = asked.draft(scope, id);
        String kept = asked.text(scope, PackSubject.draft(id));
        // A browser sends each end of a line as two characters.
        String plain = kept.contains("\r\n") ? text : text.replace("\r\n", "\n");
        return saved(draft, plain, save(who, id, revision, plain, "text"), flash);
    }

    @PostMapping("/policy/drafts/{id}/file")
    String file(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam MultipartFile file,
            RedirectAttributes flash)
            throws IOException {
        Draft draft = asked.draft(scope, id);
        if (file.isEmpty()) {
            return bad(scope, id, flash);
        }
        if (PackFile.isTooLarge(file.getSize())) {
            return saved(draft, "", Acted.TOO_LARGE, flash);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.getBytes()))
                    .toString()
                    .replace("\uFEFF", "");
            return saved(draft, text, save(who, id, revision, text, "file"), flash);
        } catch (CharacterCodingException e) {
            return saved(draft, "", Acted.NOT_TEXT, flash);
        }
    }

    /** Also one with faults, but for what is no text at all, which a database does not keep. */
    private Acted save(SignedIn who, long id, int revision, String text, String what) {
        if (PackFile.isTooLarge(text.getBytes(StandardCharsets.UTF_8).length)) {
            return Acted.TOO_LARGE;
        }
        return text.indexOf('\0') >= 0 ? Acted.NOT_TEXT : desk.save(who, id, revision, text, what);
    }

    /** What could not be saved is shown again, so that it is not lost. */
    private static String saved(Draft draft, String text, Acted acted, RedirectAttributes flash) {
        flash.addFlashAttribute("acted", acted);
        if (acted == Acted.STALE) {
            flash.addFlashAttribute("unsaved", text);
        }
        return "redirect:/policy/drafts/" + draft.id();
    }

    @PostMapping("/policy/drafts/{id}/name")
    String name(
            Scope scope,
            @PathVariable long id,
            @RequestParam String title,
            @RequestParam String from,
            RedirectAttributes flash) {
        Draft draft = asked.draft(scope, id);
        Optional<Term> term = Term.parse(from);
        if (isBlank(title) || term.isEmpty()) {
            return bad(scope, id, flash);
        }
        flash.addFlashAttribute("acted", desk.rename(draft.id(), title.strip(), term.get()));
        return "redirect:/policy/drafts/" + id;
    }

    private String change(
            Scope scope,
            SignedIn who,
            long id,
            int revision,
            String what,
            Function<PackEdit, Optional<String>> change,
            RedirectAttributes flash) {
        Draft draft = asked.draft(scope, id);
        flash.addFlashAttribute(
                "acted", draft.state() == DraftState.OPEN ? desk.change(who, id, revision, what, change) : Acted.STALE);
        return "redirect:/policy/drafts/" + id;
    }

    private String bad(Scope scope, long id, RedirectAttributes flash) {
        asked.draft(scope, id);
        flash.addFlashAttribute("acted", Acted.BAD_FIELD);
        return "redirect:/policy/drafts/" + id;
    }
}
