package org.buluo.app.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of a list says: filters, order, page. It is {@code state} in every template and an argument of
 * controllers' methods; each change gives a new address.
 *
 * @param path the page's path
 * @param parameters the first value of each parameter, in order, without the empty ones
 */
public record ListState(String path, Map<String, String> parameters) {

    private static final int LARGEST = 500;

    /** What a parameter says; empty when it is absent. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The same with another value; an empty one takes it away. A new filter begins at the first page. */
    public ListState with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        if (!name.equals("lang")) {
            changed.remove("after");
            changed.remove("no");
        }
        String text = value == null ? "" : value.toString();
        if (text.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return new ListState(path, changed);
    }

    /** The same filters on another path: an export. */
    public ListState at(String other) {
        return new ListState(other, parameters);
    }

    /** The same list by this column; the other way round when it is by it already. */
    public ListState by(String column) {
        boolean turn = isBy(column) && !get("desc").equals("1");
        return with("sort", column).with("desc", turn ? "1" : "");
    }

    /** Whether the list is sorted by this column. */
    public boolean isBy(String column) {
        return get("sort").equals(column);
    }

    /** {@code ascending}, {@code descending} or {@code none}, for {@code aria-sort}. */
    public String ariaSort(String column) {
        if (!isBy(column)) {
            return "none";
        }
        return get("desc").equals("1") ? "descending" : "ascending";
    }

    /** The page after this one. */
    public ListState next(Page<?> page) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.put("after", page.next());
        changed.put("no", String.valueOf(page.last() + 1));
        return new ListState(path, changed);
    }

    /** The first page. */
    public ListState first() {
        return with("after", "");
    }

    /** Whether any filter is set. */
    public boolean isFiltered() {
        return parameters.keySet().stream()
                .anyMatch(name -> !java.util.Set.of("sort", "desc", "after", "no", "size", "lang")
                        .contains(name));
    }

    /** Which page it asks for. */
    public PageRequest page() {
        return new PageRequest(get("sort"), get("desc").equals("1"), get("after"), Math.max(1, number("no", 1)), (int)
                Math.min(LARGEST, Math.max(1, number("size", PageRequest.SIZE))));
    }

    private long number(String name, long otherwise) {
        String text = get(name);
        return text.matches("\\d{1,12}") ? Long.parseLong(text) : otherwise;
    }

    /** The address, encoded. */
    public String url() {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }

    @Override
    public String toString() {
        return url();
    }
}
