package org.buluo.files.table.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a number format shows a number as a date. */
public final class NumberFormat {

    /** Texts in quotes, escaped or skipped characters, and colours, languages and conditions in brackets. */
    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!h+]|m+]|s+])[^\\]]*]");

    private static final Pattern DATE_SIGNS = Pattern.compile("[ymdhs]|[ab]{3,}|e(?![+-])");

    /** Signs of numbers, texts, and lengths of time like [h]:mm, which are no dates. */
    private static final Pattern OTHER_SIGNS = Pattern.compile("[#?@%\\[]|general|0");

    private NumberFormat() {}

    /** Whether a format that every workbook knows shows dates; 27 to 36 and 50 to 58 are the Chinese ones. */
    public static boolean isDate(int builtIn) {
        return builtIn >= 14 && builtIn <= 22
                || builtIn >= 27 && builtIn <= 36
                || builtIn == 45
                || builtIn == 47
                || builtIn >= 50 && builtIn <= 58;
    }

    /** Whether a format that the workbook defines shows dates. */
    public static boolean isDate(String code) {
        String signs = NO_SIGNS.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        int section = signs.indexOf(';');
        String first = section < 0 ? signs : signs.substring(0, section);
        String withoutFractions = first.replaceAll("s\\.0+", "s");
        return DATE_SIGNS.matcher(withoutFractions).find()
                && !OTHER_SIGNS.matcher(withoutFractions).find();
    }
}
