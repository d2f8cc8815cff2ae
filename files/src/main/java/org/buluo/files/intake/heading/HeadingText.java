package org.buluo.files.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.core.text.Width;

/**
 * A heading as it is compared: without spaces, line breaks, asterisks, hints in brackets and full-width letters.
 * Where a heading stands below a group's heading (监护人 over 姓名), or says in brackets whose it is, both count.
 */
final class HeadingText {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔〈《<{]([^)\\]】〕〉》>}]*)[)\\]】〕〉》>}]");
    private static final Pattern NOISE = Pattern.compile("[\\s*★※☆\\u200B\\uFEFF#\"]");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,2}[.、]");
    private static final Pattern END = Pattern.compile("(?:必填项?|选填项?|[:：,，.。;；、_'\"])+$");
    /** A name or number under one of these is not the child's own. */
    private static final Pattern OTHER_PERSON = Pattern.compile("监护人|父|母|家长|户主|帮扶|包保|责任人|联系人|委托|成员");

    private static final Pattern GROUP_WORDS = Pattern.compile("(?:基本|主要)?(?:信息|情况|资料)$");
    private static final int LONGEST_GROUP = 16;

    private HeadingText() {}

    /** The written form that is compared. */
    static String plain(String cell) {
        String text = spelt(cell);
        String bare = BRACKETS.matcher(text).replaceAll("");
        return END.matcher(bare.isEmpty() ? text.replaceAll("[()\\[\\]【】]", "") : bare)
                .replaceAll("");
    }

    /** What a column may be called, the likeliest first. @param group the heading above it; empty when there is none */
    static List<String> candidates(String group, String cell) {
        String own = plain(cell);
        List<String> names = new ArrayList<>(3);
        if (own.isEmpty()) {
            return names;
        }
        String above = GROUP_WORDS.matcher(plain(group)).replaceAll("");
        boolean grouped = !above.isEmpty() && above.length() <= LONGEST_GROUP && !above.equals(own);
        if (grouped && OTHER_PERSON.matcher(above).find()) {
            names.add(own.startsWith(above) ? own : above + own);
            return names;
        }
        String hint = hint(cell);
        if (OTHER_PERSON.matcher(hint).find() && !OTHER_PERSON.matcher(own).find()) {
            names.add(hint + own);
            return names;
        }
        names.add(own);
        if (!hint.isEmpty()) {
            names.add(own + hint);
        }
        return names;
    }

    /** What the brackets of a heading hold, if they hold more than 必填. */
    static String hint(String cell) {
        Matcher m = BRACKETS.matcher(spelt(cell));
        return m.find() ? m.group(1) : "";
    }

    private static String spelt(String cell) {
        String text = NOISE.matcher(Width.narrow(cell)).replaceAll("").toUpperCase(Locale.ROOT);
        return NUMBERING.matcher(text).replaceAll("");
    }
}
