package org.buluo.files.link;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.buluo.core.linkage.pairing.evidence.BirthLevel;
import org.buluo.core.linkage.pairing.evidence.GradeLevel;
import org.buluo.core.linkage.pairing.evidence.GuardianLevel;
import org.buluo.core.linkage.pairing.evidence.IdLevel;
import org.buluo.core.linkage.pairing.evidence.NameLevel;
import org.buluo.core.linkage.pairing.evidence.Pattern;
import org.buluo.core.linkage.pairing.evidence.PhoneLevel;
import org.buluo.core.linkage.pairing.evidence.PlaceLevel;

/** Says in words how two rows agree. Quotes no value, so no number of anybody. */
public final class PairWords {

    private static final int REMARK_FROM = 28;

    private final ResourceBundle words;
    private final Map<Integer, byte[]> said = new ConcurrentHashMap<>();

    /** @param language Chinese, or else English */
    public PairWords(Locale language) {
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        words = ResourceBundle.getBundle(
                "org.buluo.files.link.words",
                chinese ? Locale.ROOT : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What else there is to say of a pair. */
    public enum Remark {
        NONE,
        /** Another row is nearly as like. */
        RIVAL,
        /** The person has another row, which is matched. */
        REPEAT
    }

    /** A pattern's words as UTF-8. */
    byte[] bytes(int pattern, Remark remark) {
        return said.computeIfAbsent(
                pattern | remark.ordinal() << REMARK_FROM,
                key -> say(pattern, remark).getBytes(StandardCharsets.UTF_8));
    }

    /** A pattern's words. */
    public String say(int pattern, Remark remark) {
        StringBuilder text = new StringBuilder();
        add(text, "name." + NameLevel.of(Pattern.name(pattern)));
        add(text, "id." + IdLevel.of(Pattern.id(pattern)));
        add(text, "birth." + BirthLevel.of(Pattern.birth(pattern)));
        add(text, "sex." + Pattern.sex(pattern));
        add(text, "grade." + GradeLevel.of(Pattern.grade(pattern)));
        add(text, "guardian." + GuardianLevel.of(Pattern.guardian(pattern)));
        add(text, "phone." + PhoneLevel.of(Pattern.phone(pattern)));
        add(text, "place." + PlaceLevel.of(Pattern.place(pattern)));
        add(text, "remark." + remark);
        return text.toString();
    }

    /** What is not known on both sides goes without saying. */
    private void add(StringBuilder text, String key) {
        if (words.containsKey(key)) {
            text.append(text.length() == 0 ? "" : words.getString("between")).append(words.getString(key));
        }
    }
}
