package org.buluo.app.platform;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param rows what it holds
 * @param number the 序号 of its first row
 * @param next the key after which the next page begins; empty on the last one
 * @param total how many rows the list has
 */
public record Page<T>(List<T> rows, long number, String next, long total) {

    /** Whether another page follows. */
    public boolean hasNext() {
        return !next.isEmpty();
    }

    /**
     * Hands out a list, page after page, until it ends or the taker has had so many.
     *
     * @param first the page to begin with
     * @param most how many rows at most
     * @param pages gives a page
     */
    public static <T> void each(
            PageRequest first, long most, Function<PageRequest, Page<T>> pages, Consumer<? super T> taker) {
        Page<T> page = pages.apply(first);
        page.rows().stream().limit(most).forEach(taker);
        long left = most - page.rows().size();
        PageRequest request = first;
        while (page.hasNext() && left > 0) {
            request = request.following(page);
            page = pages.apply(request);
            page.rows().stream().limit(left).forEach(taker);
            left -= page.rows().size();
        }
    }

    /** Whether it is the first one. */
    public boolean isFirst() {
        return number <= 1;
    }

    /** The 序号 of its last row. */
    public long last() {
        return number + rows.size() - 1;
    }
}
