package org.buluo.app.reporting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;

/**
 * By what the children of a ledger are narrowed: {@code part} (last, more, fewer, now), {@code township}, {@code school},
 * {@code stage}, {@code reason}. A township or school is a unit of its own: who changed school within the county is among
 * the more of one and among the fewer of the other.
 */
final class LedgerFilter {

    /** The names of the filters, as addresses say them. */
    static final List<String> NAMES = List.of("part", "township", "school", "stage", "reason");
    /** Stands for an empty value. */
    static final String NONE = "-";

    /** Whether a line left the unit and is another's now: of where it is and how it stands there, the unit learns nothing. */
    static final String ELSEWHERE = "f.was and not f.is_now and l.is_now";

    private final Scope scope;
    private final ListState asked;
    private final Map<String, Object> parameters = new HashMap<>();

    LedgerFilter(Scope scope, ListState asked) {
        this.scope = scope;
        this.asked = asked;
    }

    /** The township or school of a line as the unit sees it: its new one, or the one in which the unit had it. */
    static String shown(String unit) {
        return "case when f.is_now or not f.was then l." + unit + " else l.before_" + unit + " end";
    }

    /** A text of a line, empty for the unit that it left. */
    static String ofUnit(String column) {
        return "case when " + ELSEWHERE + " then '' else " + column + " end";
    }

    /** The parameters of the conditions below that were asked for. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether a line {@code l} was on the unit's list last month. */
    String was() {
        return side("l.was", "l.before_township", "l.before_school");
    }

    /** Whether a line {@code l} is on it this month. */
    String isNow() {
        return side("l.is_now", "l.township", "l.school");
    }

    private String side(String on, String township, String school) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren(township, school));
        parameters.putAll(mine.parameters());
        StringBuilder sql = new StringBuilder("(" + on + " and (" + mine.sql() + ")");
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("township", township);
        columns.put("school", school);
        columns.forEach((name, column) -> {
            if (has(name)) {
                sql.append(" and ").append(column).append(" = :").append(name);
                parameters.put(name, asked.get(name).equals(NONE) ? "" : asked.get(name));
            }
        });
        return sql.append(')').toString();
    }

    private boolean has(String name) {
        return !asked.get(name).isEmpty();
    }

    /** Why a line came to the unit or left it. */
    String reason() {
        boolean bySchool = has("school") || scope instanceof Scope.School;
        boolean byTownship = has("township") || scope instanceof Scope.Area;
        String within = bySchool && byTownship
                ? "coalesce(nullif(l.school_reason, ''), l.township_reason)"
                : bySchool ? "l.school_reason" : byTownship ? "l.township_reason" : "''";
        return "case when l.reason <> '' then l.reason else " + within + " end";
    }

    /** The condition on lines with the columns {@code f.was} and {@code f.is_now} of the unit. */
    String where() {
        StringBuilder sql = new StringBuilder(
                switch (asked.get("part")) {
                    case "last" -> "f.was";
                    case "more" -> "f.is_now and not f.was";
                    case "fewer" -> "f.was and not f.is_now";
                    case "changed" -> "f.was <> f.is_now";
                    default -> "f.is_now";
                });
        if (has("stage")) {
            sql.append(" and ").append(ofUnit("l.stage")).append(" = :stage");
            parameters.put("stage", asked.get("stage").equals(NONE) ? "" : asked.get("stage"));
        }
        if (asked.get("place").matches("\\d{1,9}")) {
            sql.append(" and l.place = :place");
            parameters.put("place", Integer.parseInt(asked.get("place")));
        }
        if (has("reason")) {
            sql.append(" and f.reason = :reason");
            parameters.put("reason", asked.get("reason"));
        }
        return sql.toString();
    }
}
