package org.buluo.app.aid.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.Conflicts;
import org.buluo.app.aid.OfflineAnswers;
import org.buluo.app.aid.Reply;
import org.buluo.app.aid.Replying;
import org.buluo.app.paper.Freezing;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.files.table.Column;
import org.buluo.files.table.SheetWriter;
import org.buluo.files.table.WorkbookWriter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The school confirms or objects: on screen, or by a workbook. */
@Controller
class AnswersController {

    private static final String RETURNED = "aid.returned.";
    private static final long LARGEST = 20L << 20;

    private final AwardLists lists;
    private final Awards awards;
    private final Conflicts conflicts;
    private final Replying replying;
    private final OfflineAnswers offline;
    private final Freezing freezing;
    private final AidTell tell;

    AnswersController(
            AwardLists lists,
            Awards awards,
            Conflicts conflicts,
            Replying replying,
            OfflineAnswers offline,
            Freezing freezing,
            AidTell tell) {
        this.lists = lists;
        this.awards = awards;
        this.conflicts = conflicts;
        this.replying = replying;
        this.offline = offline;
        this.freezing = freezing;
        this.tell = tell;
    }

    @PostMapping("/aid/awards/{id}/reply")
    String reply(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String note) {
        Award award = awards.find(scope, id).orElseThrow(() -> new NotThere("award"));
        String back = "/aid/lists/" + award.list();
        boolean isObjection = answer.equals(Reply.Answer.OBJECT.name());
        if (isObjection && note.isBlank()) {
            return Answered.to(back, "reason");
        }
        Reply.Answer said = isObjection ? Reply.Answer.OBJECT : Reply.Answer.CONFIRM;
        Reply.Outcome outcome = replying.reply(id, Reply.onScreen(said, note), who);
        return Answered.to(back, outcome == Reply.Outcome.LATE ? "late" : "replied");
    }

    @PostMapping("/aid/lists/{id}/confirm")
    String confirm(Scope scope, SignedIn who, @PathVariable long id) {
        AwardList list = lists.demand(scope, id);
        return Answered.to("/aid/lists/" + id, "confirmed", replying.confirmRest(list, Reply.Via.SCREEN, who));
    }

    @PostMapping("/aid/conflicts/{id}")
    String settle(Scope scope, SignedIn who, @PathVariable long id, @RequestParam(defaultValue = "0") int sent) {
        long list = conflicts
                .find(scope, id)
                .orElseThrow(() -> new NotThere("conflict"))
                .award()
                .list();
        replying.settle(id, sent == 1, who);
        return Answered.to("/aid/lists/" + list, "settled");
    }

    /** The list as a workbook, under the check code that it has on paper too. */
    @PostMapping("/aid/lists/{id}/workbook")
    void workbook(Scope scope, SignedIn who, @PathVariable long id, HttpServletResponse response) throws IOException {
        AwardList list = lists.demand(scope, id);
        PaperCode code = freezing.freeze(
                        OfflineAnswers.PAPER,
                        new ListState(OfflineAnswers.path(list), Map.of()),
                        who,
                        LocaleContextHolder.getLocale())
                .orElseThrow(() -> new NotThere("list of awards"));
        Attachment.begin(response, tell.title(list) + ".xlsx", Attachment.WORKBOOK);
        offline.write(
                list, code, tell.title(list), this::cells, key -> tell.say(key), scope, response.getOutputStream());
    }

    private List<String> cells(Award award) {
        return List.of(
                String.valueOf(award.place()),
                String.valueOf(award.id()),
                award.person().name(),
                award.person().maskedStudentNumber(),
                tell.grade(award),
                award.person().className(),
                tell.provision(award.provision()),
                tell.money(award.amountFen()),
                tell.basis(award));
    }

    @PostMapping("/aid/lists/{id}/answers")
    String answers(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile file,
            HttpSession session)
            throws IOException {
        AwardList list = lists.demand(scope, id);
        String back = "/aid/lists/" + id;
        session.removeAttribute(RETURNED + id);
        if (file == null || file.isEmpty() || file.getSize() > LARGEST) {
            return Answered.to(back, "file");
        }
        try {
            OfflineAnswers.Result result = offline.take(list, file.getBytes(), who);
            if (!result.returned().isEmpty()) {
                session.setAttribute(RETURNED + id, new Kept(rows(result)));
            }
            return Answered.to(
                    back,
                    "answers",
                    result.entered() + result.same() + result.empty(),
                    result.conflicts(),
                    result.returned().size());
        } catch (OfflineAnswers.RefusedException e) {
            return Answered.to(back, e.why().name());
        }
    }

    /** What comes back, until somebody signs out. */
    private record Kept(ArrayList<ArrayList<String>> rows) implements Serializable {

        @Override
        public String toString() {
            return "Kept";
        }
    }

    private ArrayList<ArrayList<String>> rows(OfflineAnswers.Result result) {
        ArrayList<ArrayList<String>> rows = new ArrayList<>();
        for (OfflineAnswers.Returned one : result.returned()) {
            ArrayList<String> cells = new ArrayList<>();
            cells.add(String.valueOf(one.row().number()));
            cells.add(tell.say(one.reason()));
            cells.addAll(one.row().cells());
            rows.add(cells);
        }
        return rows;
    }

    /** The rows that could not be taken, each with its reason. */
    @GetMapping("/aid/lists/{id}/returned")
    void returned(Scope scope, @PathVariable long id, HttpSession session, HttpServletResponse response)
            throws IOException {
        lists.demand(scope, id);
        if (!(session.getAttribute(RETURNED + id) instanceof Kept kept)) {
            throw new NotThere("rows that came back");
        }
        Attachment.begin(response, tell.say("aid.returned") + ".xlsx", Attachment.WORKBOOK);
        try (WorkbookWriter workbook = new WorkbookWriter(response.getOutputStream())) {
            SheetWriter sheet = workbook.sheet(
                    tell.say("aid.returned"),
                    List.of(
                            Column.number(tell.say("aid.returned.row"), 8),
                            Column.text(tell.say("aid.returned.reason-column"), 50),
                            Column.text(tell.say("aid.column.place"), 8),
                            Column.text(tell.say("aid.column.id"), 10),
                            Column.text(tell.say("aid.column.name"), 12)));
            for (ArrayList<String> row : kept.rows()) {
                sheet.row(row);
            }
        }
    }
}
