package org.buluo.app.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;

/** Which of {@code casework.case_file c} a scope sees: by subject, by owner, and by whom it was referred to. */
final class CaseScope {

    private static final List<ScopeColumns> WAYS = List.of(
            ScopeColumns.ofChildren("c.township", "c.school"),
            desk("owner_level", "owner"),
            desk("referred_level", "referred_to"));

    private CaseScope() {}

    private static ScopeColumns desk(String level, String name) {
        String only = "(case when c.%s = '%s' then c.%s end)";
        return new ScopeColumns(
                only.formatted(level, "township", name),
                only.formatted(level, "school", name),
                only.formatted(level, "unit", name));
    }

    static SqlPredicate of(Scope scope) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String sql = WAYS.stream()
                .map(scope::on)
                .peek(way -> parameters.putAll(way.parameters()))
                .map(SqlPredicate::sql)
                .collect(Collectors.joining(" or ", "(", ")"));
        return new SqlPredicate(sql, parameters);
    }
}
