package org.buluo.app.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the matters: what is open, with whom, and what is overdue. */
@Repository
public class OpenCases {

    private static final String FIELDS = """
            c.id, c.kind, c.owner, c.owner_level, c.detail, c.opened_on, c.due_on, cast(c.closed_at as date) as closed_on,
            c.closed_by_run
            """;

    private final JdbcClient database;

    OpenCases(JdbcClient database) {
        this.database = database;
    }

    /** How many are open, by kind and owner's level. @param today decides what is overdue */
    public List<CaseSum> sums(Scope scope, LocalDate today) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select c.kind, c.owner_level, count(*) as open,
                            count(*) filter (where c.due_on < :today) as overdue
                        from casework.case_file c
                        where c.closed_at is null and c.subject_kind = 'child' and %s
                        group by 1, 2 order by 1, 2
                        """.formatted(mine.sql()))
                .param("today", today)
                .params(mine.parameters())
                .query((row, i) -> new CaseSum(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    /** About how many children something is overdue. */
    public int childrenOverdue(Scope scope, LocalDate today) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select count(distinct c.child_id) from casework.case_file c
                        where c.closed_at is null and c.subject_kind = 'child' and c.due_on < :today and %s
                        """.formatted(mine.sql()))
                .param("today", today)
                .params(mine.parameters())
                .query(Integer.class)
                .single();
    }

    /** The matters about a child, open ones first, then the latest closed. */
    public List<StoredCase> of(Scope scope, long child) {
        SqlPredicate mine = mine(scope);
        return database.sql("""
                        select %s from casework.case_file c
                        where c.child_id = :child and %s
                        order by c.closed_at is not null, c.closed_at desc, c.due_on, c.id
                        """.formatted(FIELDS, mine.sql()))
                .param("child", child)
                .params(mine.parameters())
                .query(OpenCases::matter)
                .list();
    }

    /**
     * What is open about these children, the earliest due first.
     *
     * @param kind of the matter; empty for any
     * @param level of the owner; empty for any
     * @param overdueOn the day on which it must be overdue; null when it need not
     */
    public Map<Long, List<StoredCase>> open(
            Scope scope, List<Long> children, String kind, String level, LocalDate overdueOn) {
        SqlPredicate mine = mine(scope);
        Map<Long, List<StoredCase>> open = new HashMap<>();
        database.sql("""
                        select c.child_id, %s from casework.case_file c
                        where c.closed_at is null and c.subject_kind = 'child' and c.child_id = any(cast(:children as bigint[]))
                            and (:kind = '' or c.kind = :kind) and (:level = '' or c.owner_level = :level)
                            and c.due_on < coalesce(cast(:overdueOn as date), 'infinity') and %s
                        order by c.due_on, c.id
                        """.formatted(FIELDS, mine.sql()))
                .param("children", children.toArray(Long[]::new))
                .param("kind", kind)
                .param("level", level)
                .param("overdueOn", overdueOn)
                .params(mine.parameters())
                .query((RowCallbackHandler) row -> open.computeIfAbsent(row.getLong(1), child -> new ArrayList<>())
                        .add(matter(row, 0)));
        return open;
    }

    private static StoredCase matter(ResultSet row, int number) throws SQLException {
        return new StoredCase(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("owner"),
                row.getString("owner_level"),
                row.getString("detail"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("closed_by_run", Long.class));
    }

    private static SqlPredicate mine(Scope scope) {
        return scope.on(ScopeColumns.ofChildren("c.township", "c.school"));
    }

    /**
     * The condition that something is open about a child.
     *
     * @param child the column that holds the child's key
     * @param kind of the matter; empty for any
     * @param level of the owner; empty for any
     * @param overdueOn the day on which it must be overdue; null when it need not
     */
    public static SqlPredicate about(String child, String kind, String level, LocalDate overdueOn) {
        StringBuilder sql = new StringBuilder(
                "exists (select from casework.case_file k where k.closed_at is null and k.subject_kind = 'child'"
                        + " and k.child_id = " + child);
        Map<String, Object> parameters = new HashMap<>();
        if (!kind.isEmpty()) {
            sql.append(" and k.kind = :caseKind");
            parameters.put("caseKind", kind);
        }
        if (!level.isEmpty()) {
            sql.append(" and k.owner_level = :caseLevel");
            parameters.put("caseLevel", level);
        }
        if (overdueOn != null) {
            sql.append(" and k.due_on < :caseDay");
            parameters.put("caseDay", overdueOn);
        }
        return new SqlPredicate(sql.append(')').toString(), parameters);
    }
}
