package org.buluo.app.platform;

/**
 * A column by which a list can be sorted.
 *
 * @param name as the URL says it
 * @param expression in SQL, never null: {@code coalesce(c.school, '')}
 * @param type in SQL, to read a key back: {@code text}, {@code bigint}, {@code date}
 */
public record SortColumn(String name, String expression, String type) {

    /** A column of text. */
    public static SortColumn text(String name, String expression) {
        return new SortColumn(name, expression, "text");
    }

    /** A column of whole numbers. */
    public static SortColumn number(String name, String expression) {
        return new SortColumn(name, expression, "bigint");
    }
}
