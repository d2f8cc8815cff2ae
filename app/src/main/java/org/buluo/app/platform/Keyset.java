package org.buluo.app.platform;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Paging that stays fast however far one goes: a page begins after the last key of the page before it. The query
 * selects {@link #keys()}, has {@link #where()} in its condition and ends in {@link #order()}.
 */
public final class Keyset {

    private final PageRequest request;
    private final SortColumn sort;
    private final SortColumn unique;
    private final List<String> after;

    private Keyset(PageRequest request, SortColumn sort, SortColumn unique) {
        this.request = request;
        this.sort = sort;
        this.unique = unique;
        this.after = decode(request.after());
    }

    /**
     * The order that a request asks for.
     *
     * @param allowed the columns that may be asked for; the first one is the list's own order
     * @param unique the column that settles ties
     */
    public static Keyset of(PageRequest request, List<SortColumn> allowed, SortColumn unique) {
        SortColumn sort = allowed.stream()
                .filter(column -> column.name().equals(request.sort()))
                .findFirst()
                .orElse(allowed.get(0));
        return new Keyset(request, sort, unique);
    }

    /** The two columns to select. */
    public String keys() {
        return "cast(%s as text) as key_sort, cast(%s as text) as key_unique"
                .formatted(sort.expression(), unique.expression());
    }

    /** The condition of this page. */
    public SqlPredicate where() {
        if (after.isEmpty()) {
            return SqlPredicate.ALL;
        }
        String sql = "(%s, %s) %s (cast(:keySort as %s), cast(:keyUnique as %s))"
                .formatted(
                        sort.expression(),
                        unique.expression(),
                        request.descending() ? "<" : ">",
                        sort.type(),
                        unique.type());
        return new SqlPredicate(sql, Map.of("keySort", after.get(0), "keyUnique", after.get(1)));
    }

    /** The end of the query: order, and one row more than the page, to know whether another follows. */
    public String order() {
        String direction = request.descending() ? "desc" : "asc";
        return "order by %s %s, %s %s limit %d"
                .formatted(sort.expression(), direction, unique.expression(), direction, request.size() + 1);
    }

    /** Runs the query. @param total how many rows the whole list has */
    public <T> Page<T> page(JdbcClient.StatementSpec query, RowMapper<T> mapper, long total) {
        List<Keyed<T>> found =
                query.query((row, i) -> keyed(row, mapper.mapRow(row, i))).list();
        List<T> rows = new ArrayList<>();
        for (Keyed<T> row : found.subList(0, Math.min(found.size(), request.size()))) {
            rows.add(row.row());
        }
        String next =
                found.size() > request.size() ? found.get(request.size() - 1).key() : "";
        return new Page<>(rows, after.isEmpty() ? 1 : request.number(), next, total);
    }

    private static <T> Keyed<T> keyed(ResultSet row, T mapped) throws SQLException {
        return new Keyed<>(mapped, encode(row.getString("key_sort"), row.getString("key_unique")));
    }

    private static String encode(String first, String second) {
        String joined = first + '\0' + second;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The two keys; none, which is the first page, when the address was altered and says nothing that can be read. */
    private List<String> decode(String key) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
            List<String> keys = List.of(joined.split("\0", -1));
            return keys.size() == 2 && sort.reads(keys.get(0)) && unique.reads(keys.get(1)) ? keys : List.of();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private record Keyed<T>(T row, String key) {}
}
