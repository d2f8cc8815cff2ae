package org.buluo.app.aid.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.buluo.app.aid.AppealEvidence;
import org.buluo.app.aid.Appealing;
import org.buluo.app.aid.Awards;
import org.buluo.app.aid.ChildOfRun;
import org.buluo.app.aid.Provisions;
import org.buluo.app.aid.Said;
import org.buluo.app.platform.CountyLists;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a family's appeal down: for a child that is found, or for one that is on no list. */
@Controller
class AppealsController {

    private static final int MOST_FOUND = 20;
    /** What is typed to look for a child is cut here. */
    static final int LONGEST_WORDS = 80;

    private final Appealing appealing;
    private final AppealEvidence evidence;
    private final Awards awards;
    private final Provisions provisions;
    private final ObjectProvider<CountyLists> lists;
    private final AidTell tell;

    AppealsController(
            Appealing appealing,
            AppealEvidence evidence,
            Awards awards,
            Provisions provisions,
            ObjectProvider<CountyLists> lists,
            AidTell tell) {
        this.appealing = appealing;
        this.evidence = evidence;
        this.awards = awards;
        this.provisions = provisions;
        this.lists = lists;
        this.tell = tell;
    }

    @GetMapping("/aid/{term}/appeals/new")
    String form(Scope scope, @PathVariable String term, @RequestParam(defaultValue = "0") long child, Model model) {
        return show(scope, TermInPath.of(term), AppealForm.empty(child), model);
    }

    private String show(Scope scope, Term term, AppealForm form, Model model) {
        Optional<ChildOfRun> child = form.child() == 0 ? Optional.empty() : appealing.child(scope, term, form.child());
        if (form.child() != 0 && child.isEmpty()) {
            throw new NotThere("child");
        }
        model.addAttribute("term", term);
        model.addAttribute("form", form);
        model.addAttribute("child", child.orElse(null));
        model.addAttribute("awards", form.child() == 0 ? List.of() : awards.ofChild(scope, term, form.child()));
        model.addAttribute("provisions", provisions.all());
        model.addAttribute("townships", scope.isWholeCounty() ? townships() : Set.of());
        return "aid/appeal-new";
    }

    private Set<String> townships() {
        CountyLists known = lists.getIfAvailable();
        return known == null ? Set.of() : known.townships().keySet();
    }

    /** What was typed stands in the form that was sent, and in no address. */
    @PostMapping("/aid/{term}/appeals/search")
    String search(Scope scope, @PathVariable String term, @RequestParam(defaultValue = "") String word, Model model) {
        Term asked = TermInPath.of(term);
        String words = word.substring(0, Math.min(LONGEST_WORDS, word.length()));
        model.addAttribute("word", words);
        model.addAttribute("found", appealing.search(scope, asked, words, MOST_FOUND));
        return show(scope, asked, AppealForm.empty(0), model);
    }

    @PostMapping("/aid/{term}/appeal")
    String raise(
            SignedIn who,
            @PathVariable String term,
            @RequestParam(defaultValue = "0") long child,
            @RequestParam(defaultValue = "") String childName,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "") String provision,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) MultipartFile file,
            Model model)
            throws IOException {
        Term asked = TermInPath.of(term);
        AppealForm form = new AppealForm(child, childName, township, provision, new Said(name, phone, reason));
        byte[] content = file == null ? new byte[0] : PaperAnswersController.bytes(file);
        boolean isFileGood = file == null || file.isEmpty() || evidence.isTaken(content);
        List<Long> key = new ArrayList<>();
        boolean isGood = isFileGood && isKnown(provision) && isPlace(township);
        Appealing.Raised raised = isGood
                ? evidence.with(content, who, key, () -> raise(asked, form, who, key))
                : Appealing.Raised.UNSOUND;
        if (raised == Appealing.Raised.DONE) {
            return Answered.to(evidence.path(key.get(0), who), "appealed");
        }
        String said = !isFileGood ? "file" : raised == Appealing.Raised.HAS_IT ? "appeal-has-it" : "objected-not";
        model.addAttribute("said", tell.say("aid.said." + said));
        model.addAttribute("saidTone", "bad");
        return show(who.scope(), asked, form, model);
    }

    private boolean isPlace(String township) {
        return township.isEmpty() || townships().contains(township);
    }

    private boolean isKnown(String provision) {
        return provision.isEmpty() || provisions.all().contains(provision);
    }

    private Appealing.Raised raise(Term term, AppealForm form, SignedIn who, List<Long> key) {
        return form.child() == 0
                ? appealing.forNobody(term, form.childName(), form.township(), form.provision(), form.said(), who, key)
                : appealing.forChild(term, form.child(), form.provision(), form.said(), who, key);
    }
}
