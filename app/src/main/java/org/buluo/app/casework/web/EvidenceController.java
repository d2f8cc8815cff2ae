package org.buluo.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.app.casework.CaseList;
import org.buluo.app.casework.ChildrenOfCases;
import org.buluo.app.casework.Evidence;
import org.buluo.app.casework.EvidenceFiles;
import org.buluo.app.casework.EvidenceFiles.Taken;
import org.buluo.app.casework.Matter;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of evidence: in, and out again under a name that says whose and about what they are. */
@Controller
class EvidenceController {

    /** What file names can't hold somewhere. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    private final EvidenceFiles evidence;
    private final CaseList list;
    private final ChildrenOfCases children;
    private final CaseWords words;
    private final Audit audit;

    EvidenceController(EvidenceFiles evidence, CaseList list, ChildrenOfCases children, CaseWords words, Audit audit) {
        this.evidence = evidence;
        this.list = list;
        this.children = children;
        this.words = words;
        this.audit = audit;
    }

    @PostMapping("/cases/{id}/evidence")
    String add(
            SignedIn who,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        Matter matter = Matter.there(list.find(who.scope(), CaseController.number(id)));
        Taken taken = Taken.NOTHING;
        if (file != null) {
            taken = evidence.isTooLarge(file.getSize())
                    ? Taken.TOO_LARGE
                    : evidence.add(who, matter.id(), title, file.getBytes());
        }
        audit.record(who, "casework.evidence", "case:" + matter.id(), "");
        return "redirect:/cases/" + matter.id() + "?taken=" + taken;
    }

    @GetMapping("/cases/{id}/evidence/{file}")
    void download(Scope scope, @PathVariable String id, @PathVariable String file, HttpServletResponse response)
            throws IOException {
        Matter matter = Matter.there(list.find(scope, CaseController.number(id)));
        long number = CaseController.number(file);
        Evidence found = evidence.find(scope, matter.id(), number).orElseThrow(() -> new NotThere("file"));
        byte[] content = evidence.content(scope, matter.id(), number).orElseThrow(() -> new NotThere("file"));
        String name = (name(matter, found) + "." + found.type().extension()).replaceAll(NOT_IN_NAMES, "-");
        Attachment.send(response, name, found.type().mediaType(), content);
    }

    /** Household, person and matter: 户编号_姓名_事项_说明_序号; what is not known is left out. */
    private String name(Matter matter, Evidence file) {
        String household = matter.child() == null ? "" : children.household(matter.child());
        return Stream.of(
                        household,
                        words.subject(matter, words.children(List.of(matter))),
                        words.kind(matter.kind()),
                        file.title(),
                        String.valueOf(file.id()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("_"));
    }
}
