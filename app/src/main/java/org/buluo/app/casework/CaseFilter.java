package org.buluo.app.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.SqlPredicate;

/**
 * Which matters a list shows, as its address says: {@code view} ({@code mine}, {@code accept}, {@code approve},
 * {@code all}, {@code closed}), {@code due} ({@code today}, {@code week}, {@code overdue}), {@code kind}, {@code level},
 * {@code owner}, {@code assignee} ({@code -} for the whole desk), {@code desk} (part of an owner's name),
 * {@code township}, {@code subject}.
 *
 * @param asked the address
 * @param desk of whoever looks; null when they have none
 * @param login of whoever looks
 * @param today decides what is overdue
 */
record CaseFilter(ListState asked, Owner desk, String login, LocalDate today) {

    private static final String NOBODY = "-";

    private static final Map<String, String> VIEWS = Map.of(
            "mine",
            """
            c.closed_at is null and (c.owner_level = :level and c.owner = :desk and c.assignee in ('', :login)
                or c.referral = 'accepted' and c.referred_level = :level and c.referred_to = :desk)
            """,
            "accept",
            """
            c.closed_at is null and c.referral = 'offered' and c.referred_level = :level and c.referred_to = :desk
            """,
            "approve",
            """
            c.closed_at is null and c.closing_asked_by not in ('', :login) and (:level = 'county'
                or c.owner_level = :level and c.owner = :desk
                or :level = 'township' and c.owner_level = 'school' and c.township = :desk)
            """,
            "all",
            "c.closed_at is null",
            "closed",
            "c.closed_at is not null");

    private static final Map<String, String> DUE = Map.of(
            "today", "c.due_on = :today",
            "week", "c.due_on between :today and :sunday",
            "overdue", "c.due_on < :today");

    private static final Map<String, String> EQUAL = Map.of(
            "kind",
            "c.kind",
            "level",
            "c.owner_level",
            "owner",
            "c.owner",
            "township",
            "c.township",
            "subject",
            "c.subject_kind");

    SqlPredicate where() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("level", desk == null ? "-" : desk.level().code());
        parameters.put("desk", desk == null ? "-" : desk.name());
        parameters.put("login", login);
        parameters.put("today", today);
        parameters.put("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        StringBuilder sql = new StringBuilder("(" + VIEWS.getOrDefault(asked.get("view"), VIEWS.get("mine")) + ")");
        if (DUE.containsKey(asked.get("due"))) {
            sql.append(" and c.closed_at is null and ").append(DUE.get(asked.get("due")));
        }
        EQUAL.forEach((name, column) -> {
            if (!asked.get(name).isEmpty()) {
                sql.append(" and ").append(column).append(" = :asked").append(name);
                parameters.put("asked" + name, asked.get(name));
            }
        });
        if (!asked.get("assignee").isEmpty()) {
            sql.append(" and c.assignee = :askedPerson");
            parameters.put("askedPerson", asked.get("assignee").equals(NOBODY) ? "" : asked.get("assignee"));
        }
        if (!asked.get("desk").isEmpty()) {
            sql.append(" and position(:askedDesk in c.owner) > 0");
            parameters.put("askedDesk", asked.get("desk"));
        }
        return new SqlPredicate(sql.toString(), parameters);
    }
}
