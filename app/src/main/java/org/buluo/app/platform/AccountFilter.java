package org.buluo.app.platform;

import java.util.Map;

/**
 * Which accounts a list shows; an empty word is no condition.
 *
 * @param text part of a login or a name
 * @param role name of a role
 * @param state {@code open}, {@code closed}, or {@code waiting} for a first sign-in
 */
public record AccountFilter(String text, String role, String state) {

    SqlPredicate predicate() {
        String sql = """
                (:text = '' or strpos(lower(a.login), lower(:text)) > 0 or strpos(a.display_name, :text) > 0)
                and (:role = '' or a.role = :role)
                and (:state = '' or case when not a.enabled then 'closed' when a.one_time then 'waiting' else 'open' end = :state)
                """;
        return new SqlPredicate(sql, Map.of("text", text, "role", role, "state", state));
    }
}
