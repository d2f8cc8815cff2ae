package org.buluo.app.casework.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.CaseKinds;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Handling;
import org.buluo.app.casework.Subject;
import org.buluo.app.casework.SubjectKind;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.SchoolTownships;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a matter by hand: about a child from its page, about one's own school, or, at the county, about any or a unit. */
@Controller
class RaiseController {

    private static final int LONGEST = 500;

    private final Handling handling;
    private final CaseKinds kinds;
    private final ChildrenOfCases children;
    private final SchoolTownships townships;
    private final CaseWords words;
    private final Audit audit;

    RaiseController(
            Handling handling,
            CaseKinds kinds,
            ChildrenOfCases children,
            SchoolTownships townships,
            CaseWords words,
            Audit audit) {
        this.handling = handling;
        this.kinds = kinds;
        this.children = children;
        this.townships = townships;
        this.words = words;
        this.audit = audit;
    }

    @GetMapping("/cases/new")
    String form(Scope scope, ListState state, Model model) {
        fill(scope, state.get("child"), "", "", "", null, model);
        return "casework/new";
    }

    private void fill(Scope scope, String child, String kind, String subject, String said, String error, Model model) {
        Long key = child.isEmpty() ? null : CaseController.number(child);
        if (key != null) {
            children.find(scope, key).orElseThrow(() -> new NotThere("child"));
            model.addAttribute("name", children.of(List.of(key)).get(key).name());
        }
        Map<String, String> choices = new LinkedHashMap<>();
        kinds.all().stream()
                .filter(CaseKind::isRaised)
                .filter(one -> key != null ? one.subject() == SubjectKind.CHILD : maySay(scope, one.subject()))
                .forEach(one -> choices.put(one.code(), words.kind(one.code())));
        model.addAttribute("child", child);
        model.addAttribute("choices", choices);
        model.addAttribute("chosen", kind);
        model.addAttribute("subject", scope instanceof Scope.School own ? own.school() : subject);
        model.addAttribute("isOwnSchool", scope instanceof Scope.School);
        model.addAttribute("said", said);
        model.addAttribute("error", error);
        model.addAttribute("longest", LONGEST);
    }

    private static boolean maySay(Scope scope, SubjectKind kind) {
        return kind == SubjectKind.SCHOOL && !(scope instanceof Scope.Unit) && !(scope instanceof Scope.None)
                || kind == SubjectKind.UNIT && scope.isWholeCounty();
    }

    @PostMapping("/cases/new")
    String raise(
            SignedIn who,
            @RequestParam(defaultValue = "") String child,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String said,
            Model model) {
        Optional<Subject> about = about(who.scope(), child, kind, subject.strip());
        String error = said.isBlank() || said.length() > LONGEST ? "casework.new.no-words" : null;
        if (about.isEmpty()) {
            error = "casework.new.no-subject";
        }
        Optional<Long> opened = error == null ? handling.raise(who, kind, about.get(), said) : Optional.empty();
        if (opened.isEmpty()) {
            fill(who.scope(), child, kind, subject, said, error == null ? "casework.new.no-kind" : error, model);
            return "casework/new";
        }
        audit.record(who, "casework.raise", "case:" + opened.get(), "");
        return "redirect:/cases/" + opened.get() + "?handled=DONE";
    }

    private Optional<Subject> about(Scope scope, String child, String kind, String subject) {
        CaseKind declared = kinds.find(kind);
        if (declared == null) {
            return Optional.empty();
        }
        if (!child.isEmpty()) {
            return children.find(scope, CaseController.number(child));
        }
        if (!maySay(scope, declared.subject())) {
            return Optional.empty();
        }
        if (declared.subject() == SubjectKind.UNIT) {
            return subject.isEmpty() ? Optional.empty() : Optional.of(Subject.unit(subject));
        }
        return school(scope, subject);
    }

    /** A school of the directory, within the person's township; one's own school is known. */
    private Optional<Subject> school(Scope scope, String subject) {
        if (scope instanceof Scope.School own) {
            return Optional.of(Subject.school(own.school(), townships.of(own.school())));
        }
        String township = subject.isEmpty() ? "" : townships.of(subject);
        boolean within = scope.isWholeCounty()
                ? !township.isEmpty()
                : scope instanceof Scope.Area area && area.township().equals(township);
        return within ? Optional.of(Subject.school(subject, township)) : Optional.empty();
    }
}
