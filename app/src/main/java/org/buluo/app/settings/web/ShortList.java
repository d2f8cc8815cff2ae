package org.buluo.app.settings.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;

/** A list that fits into memory, sorted and cut into pages as its address says. */
final class ShortList<T> {

    private final Map<String, Comparator<T>> orders = new LinkedHashMap<>();

    /** With a column of text, in the order of pinyin. */
    ShortList<T> text(String column, Function<T, String> cell) {
        Collator collator = Collator.getInstance(Locale.CHINA);
        orders.put(column, Comparator.comparing(cell, collator::compare));
        return this;
    }

    /** With a column of numbers. */
    ShortList<T> number(String column, Function<T, Integer> cell) {
        orders.put(column, Comparator.comparing(cell));
        return this;
    }

    /** All of it, in the order that is asked for; its own when none is. */
    List<T> sorted(List<T> all, PageRequest request) {
        Comparator<T> order = orders.get(request.sort());
        return order == null
                ? all
                : all.stream()
                        .sorted(request.descending() ? order.reversed() : order)
                        .toList();
    }

    /** The page that is asked for. */
    Page<T> page(List<T> all, PageRequest request) {
        List<T> sorted = sorted(all, request);
        int from = request.after().matches("\\d{1,6}") ? Integer.parseInt(request.after()) : 0;
        int begin = Math.min(from, sorted.size());
        int end = Math.min(begin + request.size(), sorted.size());
        return new Page<>(
                sorted.subList(begin, end), begin + 1L, end < sorted.size() ? String.valueOf(end) : "", sorted.size());
    }
}
