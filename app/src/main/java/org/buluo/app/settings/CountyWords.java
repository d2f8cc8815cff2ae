package org.buluo.app.settings;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.settings.OwnWord.Sort;
import org.buluo.files.intake.heading.HeadingAliases;
import org.buluo.files.intake.heading.OwnWords;
import org.springframework.stereotype.Service;

/** The words that reading goes by. A file is read again with the words of the time when it was read first. */
@Service
public class CountyWords {

    private final OwnWordRows rows;

    CountyWords(OwnWordRows rows) {
        this.rows = rows;
    }

    /** Of all times. */
    public History history() {
        return new History(rows.all());
    }

    /** What holds at the present transaction's beginning, which is what tables call now. */
    public OwnWords now() {
        return history().at(rows.now());
    }

    /** The words of all times. */
    public static final class History {

        private final List<OwnWord> all;
        private final Map<List<Long>, OwnWords> made = new HashMap<>();

        History(List<OwnWord> all) {
            this.all = all;
        }

        /** What held at a moment. @param at null for words that nobody knew yet */
        public OwnWords at(Instant at) {
            List<OwnWord> held = at == null
                    ? List.of()
                    : all.stream().filter(word -> word.held(at)).toList();
            return held.isEmpty()
                    ? OwnWords.NONE
                    : made.computeIfAbsent(held.stream().map(OwnWord::id).toList(), same -> words(held));
        }
    }

    static OwnWords words(List<OwnWord> held) {
        Map<String, String> schools = new LinkedHashMap<>();
        held.stream()
                .filter(word -> word.sort() == Sort.SCHOOL)
                .forEach(word -> schools.put(word.word(), word.means()));
        return OwnWords.of(
                HeadingAliases.of(held.stream()
                        .filter(word -> word.sort() == Sort.HEADING)
                        .map(word -> new HeadingAliases.Alias(word.kind(), word.field(), word.word()))
                        .toList()),
                schools);
    }
}
