package org.buluo.app.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.SqlPredicate;

/**
 * Which entries are wanted; empty or null for any.
 *
 * @param login of who did it, whole
 * @param from the first day
 * @param to the last day
 * @param kind by name
 * @param subject as {@code kind:id}
 * @param outcome by name
 * @param token of a word that was searched for
 */
public record EntryFilter(
        String login, LocalDate from, LocalDate to, String kind, String subject, String outcome, String token) {

    /** Everything. */
    public static EntryFilter any() {
        return new EntryFilter("", null, null, "", "", "", "");
    }

    /** All about one subject. */
    public static EntryFilter about(String subject) {
        return new EntryFilter("", null, null, "", subject, "", "");
    }

    /**
     * The condition on the table {@code e}.
     *
     * @param tokens by which a subject stands in refused requests when its key looks like a person's number
     */
    SqlPredicate predicate(SearchToken tokens) {
        StringBuilder sql = new StringBuilder("true");
        Map<String, Object> values = new LinkedHashMap<>();
        equal(sql, values, "lower(e.login) = lower(:login)", "login", login);
        equal(sql, values, "e.kind = :kind", "kind", one(AuditKind.values(), kind));
        equal(sql, values, "e.subject in (:subject, :covered)", "subject", subject);
        values.put("covered", covered(tokens));
        equal(sql, values, "e.outcome = :outcome", "outcome", one(AuditOutcome.values(), outcome));
        equal(sql, values, "position(:token in e.detail) > 0", "token", token);
        if (from != null) {
            sql.append(" and e.at >= :from");
            values.put("from", from.atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime());
        }
        if (to != null) {
            sql.append(" and e.at < :to");
            values.put("to", to.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toOffsetDateTime());
        }
        return new SqlPredicate(sql.toString(), values);
    }

    private String covered(SearchToken tokens) {
        int colon = subject.indexOf(':');
        return colon < 0 ? subject : subject.substring(0, colon + 1) + tokens.of(subject.substring(colon + 1));
    }

    private static void equal(
            StringBuilder sql, Map<String, Object> values, String condition, String name, String value) {
        if (!value.isEmpty()) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** A name that is none of these stands for any: an address may have been altered. */
    private static <E extends Enum<E>> String one(E[] known, String name) {
        for (E value : known) {
            if (value.name().equals(name)) {
                return name;
            }
        }
        return "";
    }
}
