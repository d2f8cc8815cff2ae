package org.buluo.app.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which pack is meant, as addresses say it: {@code 3} is a version, {@code draft-3} a draft.
 *
 * @param isDraft whether it is a draft
 * @param number of the version, or key of the draft
 */
public record PackSubject(boolean isDraft, long number) {

    private static final Pattern CODE = Pattern.compile("(draft-)?(\\d{1,9})");

    /** Empty when it is written otherwise. */
    public static Optional<PackSubject> parse(String code) {
        Matcher found = CODE.matcher(code);
        return found.matches()
                ? Optional.of(new PackSubject(found.group(1) != null, Long.parseLong(found.group(2))))
                : Optional.empty();
    }

    /** A version. */
    public static PackSubject version(int number) {
        return new PackSubject(false, number);
    }

    /** A draft. */
    public static PackSubject draft(long id) {
        return new PackSubject(true, id);
    }

    /** Where its page is. */
    public String url() {
        return isDraft ? "/policy/drafts/" + number : "/policy/" + number;
    }

    @Override
    public String toString() {
        return (isDraft ? "draft-" : "") + number;
    }
}
