package org.buluo.app.aid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SqlPredicate;
import org.buluo.core.time.Term;

/**
 * By what a list of awards is narrowed: state (several joined by commas), list, school, township, provision, stage, held,
 * child.
 * Without a state it holds what was neither dropped nor superseded.
 */
public record AwardFilter(Term term, Map<String, String> values) {

    /** The names of the filters, as addresses say them. */
    public static final Set<String> NAMES = Set.of(
            "state", "list", "school", "township", "provision", "stage", "held", "child", "approved", "conflict");
    /** Stands for an empty value: "not known". */
    private static final String NONE = "-";

    /** What an address says. */
    public static AwardFilter of(Term term, ListState state) {
        Map<String, String> values = new HashMap<>();
        NAMES.forEach(name -> {
            if (!state.get(name).isEmpty()) {
                values.put(name, state.get(name));
            }
        });
        return new AwardFilter(term, Map.copyOf(values));
    }

    /** Everything on a list, also what was dropped or superseded. */
    public static AwardFilter ofList(AwardList list) {
        return new AwardFilter(list.term(), Map.of("list", String.valueOf(list.id()), "state", AwardStates.ALL));
    }

    /** The same, narrowed once more. */
    public AwardFilter with(String name, Object value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, String.valueOf(value));
        return new AwardFilter(term, Map.copyOf(more));
    }

    /** The condition on {@code aid.award a}. */
    SqlPredicate where() {
        StringBuilder sql = new StringBuilder("a.term = :term and a.state = any(cast(:states as text[]))");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("term", term.toString());
        parameters.put("states", states().stream().map(Enum::name).toArray(String[]::new));
        for (String name : List.of("school", "township", "provision", "stage")) {
            if (values.containsKey(name)) {
                sql.append(" and a.").append(name).append(" = :").append(name);
                parameters.put(name, values.get(name).equals(NONE) ? "" : values.get(name));
            }
        }
        number("list", "a.list_id", sql, parameters);
        number("child", "a.child_id", sql, parameters);
        if (values.containsKey("approved")) {
            sql.append(
                    " and exists (select from aid.approved_line p where p.award_id = a.id and p.approved_id = :approved)");
            parameters.put("approved", key(values.get("approved")));
        }
        if (values.containsKey("conflict")) {
            sql.append(" and exists (select from aid.conflict k where k.award_id = a.id and k.chosen is null)");
        }
        if (values.containsKey("held")) {
            sql.append(values.get("held").equals("1") ? " and a.held > 0" : " and a.held = 0");
        }
        return new SqlPredicate(sql.toString(), parameters);
    }

    private void number(String name, String column, StringBuilder sql, Map<String, Object> parameters) {
        if (values.containsKey(name)) {
            sql.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, key(values.get(name)));
        }
    }

    /** An address that was altered names nothing. */
    private static long key(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private Set<AwardState> states() {
        Set<String> asked = Set.of(values.getOrDefault("state", "").split(","));
        Set<AwardState> found = Arrays.stream(AwardState.values())
                .filter(state -> asked.contains(state.name()))
                .collect(Collectors.toSet());
        return values.containsKey("state")
                ? found
                : Arrays.stream(AwardState.values()).filter(AwardState::counts).collect(Collectors.toSet());
    }
}
