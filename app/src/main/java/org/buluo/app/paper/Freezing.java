package org.buluo.app.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes a list for the paper. Its code is made of what it says, so a list that is printed twice unchanged has one code
 * and is kept once; each printing is written down.
 */
@Service
public class Freezing {

    private static final char BETWEEN = '\u001f';

    private final List<ListToPrint> lists;
    private final FrozenLists frozen;
    private final JsonMapper json;
    private final Codec codec;
    private final Audit audit;

    Freezing(List<ListToPrint> lists, FrozenLists frozen, JsonMapper json, Codec codec, Audit audit) {
        this.lists = lists;
        this.frozen = frozen;
        this.json = json;
        this.codec = codec;
        this.audit = audit;
    }

    /** The list of this name; empty when there is none. */
    Optional<ListToPrint> list(String kind) {
        return lists.stream().filter(list -> list.kind().equals(kind)).findFirst();
    }

    /**
     * Freezes a list as this person sees it now.
     *
     * @param locale of the present thread, in which the list speaks
     * @return the code; empty when there is no list of this name
     */
    @Transactional
    public Optional<PaperCode> freeze(String kind, ListState address, SignedIn person, Locale locale) {
        if (person.scope() instanceof Scope.None) {
            return Optional.empty();
        }
        return list(kind).map(list -> {
            PaperCode code = freeze(list, list.fixed(person.scope(), address), person.scope(), locale);
            frozen.printed(code, person);
            audit.record(person, "paper.print", "list:" + code, "");
            return code;
        });
    }

    private PaperCode freeze(ListToPrint list, ListState address, Scope scope, Locale locale) {
        PaperHead head = list.head(scope, address);
        Binding binding = new Binding(json, codec, head.columns());
        Belonging belonging = new Belonging(scope);
        list.rows(scope, address, row -> {
            binding.add(row);
            belonging.add(row);
        });
        String hash = HexFormat.of().formatHex(binding.end());
        String content = String.join(
                String.valueOf(BETWEEN),
                list.kind(),
                locale.getLanguage(),
                address.url(),
                json.writeValueAsString(head),
                belonging.township(),
                belonging.school(),
                belonging.unit().isEmpty() ? hash : belonging.unit() + BETWEEN + hash);
        for (int turn = 0; ; turn++) {
            PaperCode code = PaperCode.of(digest(content + BETWEEN + turn));
            Optional<String> taken = frozen.hash(code);
            if (taken.isEmpty()) {
                frozen.add(code, list.kind(), locale, address, head, binding, hash, belonging);
            }
            if (taken.isEmpty() || taken.get().equals(hash)) {
                return code;
            }
        }
    }

    private static byte[] digest(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(bytes, 0, bytes.length);
        return Binding.result(digest);
    }
}
