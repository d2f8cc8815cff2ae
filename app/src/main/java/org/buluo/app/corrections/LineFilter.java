package org.buluo.app.corrections;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SqlPredicate;

/** What narrows a list of lines, as an address says it. */
final class LineFilter {

    /** The names of the filters, as addresses say them. */
    static final List<String> NAMES =
            List.of("roster", "place", "state", "aspect", "fault", "township", "handing", "child");

    /** How an address says that a roster names no school or township. */
    static final String NO_PLACE = "-";

    /** The states that may be asked for of a receipt's lines as far as they wait on it still. */
    private static final Set<String> WAITING = Set.of("open", "handed", "overdue");

    /** The states that an address may ask for, and what each means of {@code corrections.line l}. */
    static final Map<String, String> STATES = states();

    private static final Map<String, String> COLUMNS = Map.of(
            "roster",
            "l.roster",
            "place",
            "l.place",
            "aspect",
            "l.aspect",
            "fault",
            "l.fault",
            "township",
            "l.township");

    private LineFilter() {}

    private static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put("open", "l.state = 'open'");
        states.put("waiting", "l.state = 'open' and l.handing_id is null");
        states.put("handed", "l.state = 'open' and l.handing_id is not null");
        states.put(
                "overdue",
                "l.state = 'open' and exists (select from corrections.handing h where h.id = l.handing_id and h.due_on < :day)");
        states.put("disputed", "l.state = 'disputed'");
        states.put("accepted", "l.state = 'accepted'");
        states.put("closed", "l.state = 'closed'");
        return states;
    }

    /** Only what narrows a list, on another path. */
    static ListState asked(Map<String, String> parameters, String path) {
        Map<String, String> kept = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = parameters.getOrDefault(name, "");
            if (!value.isBlank()) {
                kept.put(name, value.strip());
            }
        });
        return new ListState(path, kept);
    }

    /** The condition on {@code corrections.line l}. @param today on which lines are overdue */
    static SqlPredicate where(ListState state, LocalDate today) {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> parameters = new HashMap<>();
        COLUMNS.forEach((name, column) -> {
            if (!state.get(name).isEmpty()) {
                sql.append(" and ").append(column).append(" = :").append(name);
                boolean none = name.equals("place") && state.get(name).equals(NO_PLACE);
                parameters.put(name, none ? "" : state.get(name));
            }
        });
        number(
                state,
                "handing",
                WAITING.contains(state.get("state"))
                        ? "l.handing_id = :handing"
                        : "exists (select from corrections.handed d where d.line_id = l.id and d.handing_id = :handing)",
                sql,
                parameters);
        number(state, "child", "l.child_id = :child", sql, parameters);
        if (!state.get("state").isEmpty()) {
            String condition = STATES.getOrDefault(state.get("state"), "false");
            sql.append(" and ").append(condition);
            if (condition.contains(":day")) {
                parameters.put("day", today);
            }
        }
        return new SqlPredicate(sql.toString(), parameters);
    }

    /** An address that was altered names nothing. */
    private static void number(
            ListState state, String name, String condition, StringBuilder sql, Map<String, Object> parameters) {
        String text = state.get(name);
        if (!text.isEmpty()) {
            sql.append(" and ").append(condition);
            parameters.put(name, text.matches("\\d{1,18}") ? Long.parseLong(text) : -1L);
        }
    }
}
