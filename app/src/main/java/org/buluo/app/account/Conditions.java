package org.buluo.app.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.SqlPredicate;

/** Conditions that must all hold. */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds one without parameters. */
    Conditions and(String sql) {
        parts.add(sql);
        return this;
    }

    /** Adds one with a parameter. */
    Conditions and(String sql, String name, Object value) {
        parameters.put(name, value);
        return and(sql);
    }

    /** Adds one made elsewhere. */
    Conditions and(SqlPredicate other) {
        parameters.putAll(other.parameters());
        return and(other.sql());
    }

    SqlPredicate all() {
        return new SqlPredicate(parts.isEmpty() ? "true" : "(" + String.join(") and (", parts) + ")", parameters);
    }
}
