package org.buluo.app.platform;

import java.util.Map;

/**
 * A condition to put into a {@code where} clause.
 *
 * @param sql an expression without user's text in it; never empty
 * @param parameters the values of its named parameters
 */
public record SqlPredicate(String sql, Map<String, Object> parameters) {

    static final SqlPredicate ALL = new SqlPredicate("true", Map.of());
    static final SqlPredicate NONE = new SqlPredicate("false", Map.of());
}
