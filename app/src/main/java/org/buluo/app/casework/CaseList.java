package org.buluo.app.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The matters that a person may see. */
@Repository
public class CaseList {

    private static final SortColumn KEY = SortColumn.number("number", "c.id");
    private static final List<SortColumn> SORTS = List.of(
            new SortColumn("due", "c.due_on", "date"),
            SortColumn.text("kind", "c.kind"),
            SortColumn.text("owner", "c.owner"),
            SortColumn.text("township", "c.township"),
            SortColumn.text("school", "c.school"),
            new SortColumn("opened", "c.opened_on", "date"),
            KEY);
    private static final String FROM = " from casework.case_file c where ";

    private final JdbcClient database;

    CaseList(JdbcClient database) {
        this.database = database;
    }

    /** A matter; empty when it is not there or not to be seen. */
    public Optional<Matter> find(Scope scope, long id) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("select c.*" + FROM + "c.id = :id and " + seen.sql())
                .param("id", id)
                .params(seen.parameters())
                .query(Matter::of)
                .optional();
    }

    /** A matter. @throws NotThere when it is not there or not to be seen */
    public Matter get(Scope scope, long id) {
        return find(scope, id).orElseThrow(() -> new NotThere("matter"));
    }

    /**
     * A page of a work list.
     *
     * @param who whose desk it is
     * @param asked what the address says: see {@link CaseFilter}
     * @param today decides what is overdue
     */
    public Page<Matter> page(Scope scope, SignedIn who, ListState asked, LocalDate today, PageRequest request) {
        SqlPredicate where = where(scope, who, asked, today);
        Keyset keyset = Keyset.of(request, SORTS, KEY);
        long total = database.sql("select count(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        return keyset.page(
                database.sql("select c.*, " + keyset.keys() + FROM + where.sql() + " and "
                                + keyset.where().sql() + " " + keyset.order())
                        .params(where.parameters())
                        .params(keyset.where().parameters()),
                Matter::of,
                total);
    }

    private static SqlPredicate where(Scope scope, SignedIn who, ListState asked, LocalDate today) {
        SqlPredicate seen = CaseScope.of(scope);
        SqlPredicate wanted = new CaseFilter(asked, Owner.of(who.scope()), who.login(), today).where();
        Map<String, Object> parameters = new LinkedHashMap<>(seen.parameters());
        parameters.putAll(wanted.parameters());
        return new SqlPredicate(seen.sql() + " and " + wanted.sql(), parameters);
    }

    /** How many matters a work list holds. */
    public long count(Scope scope, SignedIn who, ListState asked, LocalDate today) {
        SqlPredicate where = where(scope, who, asked, today);
        return database.sql("select count(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Earlier and later matters of the same kind about the same subject, the newest first. */
    public List<Matter> alike(Scope scope, long id) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("""
                        select c.* from casework.case_file m
                        join casework.case_file c on c.kind = m.kind and c.subject_kind = m.subject_kind and c.id <> m.id
                            and c.subject = m.subject and (c.child_id = m.child_id or m.subject <> '')
                        where m.id = :id and %s order by c.id desc limit 20
                        """.formatted(seen.sql()))
                .param("id", id)
                .params(seen.parameters())
                .query(Matter::of)
                .list();
    }

    /** Whose desks a matter lay on, the first one first. */
    public List<OwnerTurn> turns(Scope scope, long id) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("""
                        select t.owner, t.assignee, t.since, t.until
                        from casework.owner_turn t join casework.case_file c on c.id = t.case_id
                        where t.case_id = :id and %s order by t.id
                        """.formatted(seen.sql()))
                .param("id", id)
                .params(seen.parameters())
                .query((row, i) -> new OwnerTurn(
                        row.getString(1),
                        row.getString(2),
                        row.getTimestamp(3).toLocalDateTime(),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toLocalDateTime()))
                .list();
    }

    /** The townships of matters, for the filter. */
    public List<String> townships(Scope scope) {
        SqlPredicate seen = CaseScope.of(scope);
        return database.sql("select distinct c.township" + FROM + "c.township <> '' and " + seen.sql() + " order by 1")
                .params(seen.parameters())
                .query(String.class)
                .list();
    }
}
