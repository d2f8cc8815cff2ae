package org.buluo.app.platform;

/**
 * Which page of a list is wanted; part of {@link ListState}.
 *
 * @param sort name of the column; empty for the list's own order
 * @param descending whether the largest comes first
 * @param after the key after which it begins, as {@link Page#next()} gave it; empty for the first page
 * @param number the 序号 of its first row
 * @param size how many rows at most
 */
public record PageRequest(String sort, boolean descending, String after, long number, int size) {

    /** Rows of a page when nothing is said. */
    public static final int SIZE = 50;

    /** The first page in the list's own order. */
    public static PageRequest first() {
        return new PageRequest("", false, "", 1, SIZE);
    }

    /** The first page in the same order, of another size. */
    public PageRequest fromFirst(int rows) {
        return new PageRequest(sort, descending, "", 1, rows);
    }

    /** The page that follows one. */
    public PageRequest following(Page<?> page) {
        return new PageRequest(sort, descending, page.next(), page.last() + 1, size);
    }
}
