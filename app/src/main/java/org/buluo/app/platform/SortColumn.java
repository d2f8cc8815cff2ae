package org.buluo.app.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A column by which a list can be sorted.
 *
 * @param name as the URL says it
 * @param expression in SQL, never null: {@code coalesce(c.school, '')}
 * @param type in SQL, to read a key back: {@code text}, {@code bigint}, {@code numeric} or {@code date}
 */
public record SortColumn(String name, String expression, String type) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern NUMERIC = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether a key can be one of this column's: an address may have been altered. */
    boolean reads(String key) {
        return switch (type) {
            case "bigint" -> WHOLE.matcher(key).matches();
            case "numeric" -> NUMERIC.matcher(key).matches();
            case "date" -> DAY.matcher(key).matches() && isDay(key);
            case "text" -> true;
            default -> throw new IllegalStateException("no keys of type " + type);
        };
    }

    private static boolean isDay(String key) {
        try {
            return LocalDate.parse(key).getYear() > 0; // the database knows no year 0
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A column of text. */
    public static SortColumn text(String name, String expression) {
        return new SortColumn(name, expression, "text");
    }

    /** A column of whole numbers. */
    public static SortColumn number(String name, String expression) {
        return new SortColumn(name, expression, "bigint");
    }
}
