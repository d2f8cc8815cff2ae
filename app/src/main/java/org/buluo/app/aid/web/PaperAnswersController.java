package org.buluo.app.aid.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.app.aid.AwardList;
import org.buluo.app.aid.AwardLists;
import org.buluo.app.aid.OfflineAnswers;
import org.buluo.app.aid.Proof;
import org.buluo.app.aid.Proofs;
import org.buluo.app.aid.Proving;
import org.buluo.app.paper.PaperCode;
import org.buluo.app.platform.Attachment;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The school signs on paper: the scan is tied to the frozen list by the code that is printed on it. */
@Controller
class PaperAnswersController {

    private static final Pattern OBJECTED = Pattern.compile("(\\d{1,6})\\s*[:：,，、.．\\s]\\s*(\\S.*)");

    private final AwardLists lists;
    private final OfflineAnswers offline;
    private final Proving proving;
    private final Proofs proofs;

    PaperAnswersController(AwardLists lists, OfflineAnswers offline, Proving proving, Proofs proofs) {
        this.lists = lists;
        this.offline = offline;
        this.proving = proving;
        this.proofs = proofs;
    }

    @PostMapping("/aid/lists/{id}/scan")
    String scan(
            Scope scope,
            SignedIn who,
            @PathVariable long id,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String objected)
            throws IOException {
        AwardList list = lists.demand(scope, id);
        String back = "/aid/lists/" + id;
        Optional<PaperCode> known = offline.known(list, code, scope);
        if (known.isEmpty()) {
            return Answered.to(back, "code");
        }
        Optional<Map<Integer, String>> named = named(list, objected);
        if (named.isEmpty()) {
            return Answered.to(back, "lines");
        }
        Optional<OfflineAnswers.Result> result = proving.signed(list, known.get(), bytes(file), named.get(), who);
        return result.map(one -> Answered.to(back, "scan", one.entered() + one.same(), one.conflicts(), one.empty()))
                .orElseGet(() -> Answered.to(back, "file"));
    }

    static byte[] bytes(MultipartFile file) throws IOException {
        return file == null || file.getSize() > Proving.LARGEST ? new byte[0] : file.getBytes();
    }

    /** A line for each: 序号 and why; empty when a line can't be read or names no line of the list. */
    private static Optional<Map<Integer, String>> named(AwardList list, String text) {
        Map<Integer, String> named = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                continue;
            }
            Matcher found = OBJECTED.matcher(line);
            if (!found.matches()) {
                return Optional.empty();
            }
            int place = Integer.parseInt(found.group(1));
            if (place < 1 || place > list.lines() || named.put(place, found.group(2)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(named);
    }

    @GetMapping("/aid/proofs/{id}")
    void proof(Scope scope, @PathVariable long id, HttpServletResponse response) throws IOException {
        Proofs.Content content = proofs.content(scope, id).orElseThrow(() -> new NotThere("proof"));
        Proof proof = content.proof();
        Attachment.send(
                response,
                proof.kind().name().toLowerCase(java.util.Locale.ROOT) + "-" + proof.id() + "."
                        + proof.type().extension(),
                proof.type().mediaType(),
                content.bytes());
    }
}
