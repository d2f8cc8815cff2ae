package org.buluo.app.linkage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;

/** A pair is seen by whoever sees one of its two sides. */
final class PairScope {

    private PairScope() {}

    /** The condition on a table with the columns of two sides. @param table its alias */
    static SqlPredicate on(Scope scope, String table) {
        SqlPredicate left = scope.on(ScopeColumns.ofChildren(table + ".left_township", table + ".left_school"));
        SqlPredicate right = scope.on(ScopeColumns.ofChildren(table + ".right_township", table + ".right_school"));
        Map<String, Object> parameters = new LinkedHashMap<>(left.parameters());
        parameters.putAll(right.parameters());
        return new SqlPredicate("(" + left.sql() + " or " + right.sql() + ")", parameters);
    }
}
