package org.buluo.app.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SqlPredicate;

/**
 * Which children of a what-if are meant.
 *
 * @param way {@code gain}, {@code lose}, {@code same} (another verdict and the same money); empty for all
 * @param provision its id; empty for all together
 * @param stage its code, or {@code none}; empty for all
 * @param township its name, or {@code none}; empty for all
 */
public record EffectFilter(String way, String provision, String stage, String township) {

    /** Stands in an address for what is not known. */
    public static final String NONE = "none";

    /** The ways, in the order of a page. */
    public static final List<String> WAYS = List.of("gain", "lose", "same");

    /** What an address asks for. */
    public static EffectFilter of(ListState state) {
        return new EffectFilter(
                WAYS.contains(state.get("way")) ? state.get("way") : "",
                state.get("provision"),
                state.get("stage"),
                state.get("township"));
    }

    /** The condition on a child's effects. */
    SqlPredicate where() {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sql = new StringBuilder("true");
        add(sql, parameters, "provision", provision);
        add(sql, parameters, "stage", stage);
        add(sql, parameters, "township", township);
        return new SqlPredicate(sql.toString(), parameters);
    }

    private static void add(StringBuilder sql, Map<String, Object> parameters, String column, String value) {
        if (!value.isEmpty()) {
            sql.append(" and e.").append(column).append(" = :").append(column);
            parameters.put(column, value.equals(NONE) ? "" : value);
        }
    }

    /** The condition on a child's difference, all the meant effects together. */
    String having() {
        return switch (way) {
            case "gain" -> "sum(e.after_fen - e.before_fen) > 0";
            case "lose" -> "sum(e.after_fen - e.before_fen) < 0";
            case "same" -> "sum(e.after_fen - e.before_fen) = 0";
            default -> "true";
        };
    }
}
