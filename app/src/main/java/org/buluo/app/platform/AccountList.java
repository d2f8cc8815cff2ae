package org.buluo.app.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts of an area. */
@Repository
public class AccountList {

    private static final ScopeColumns SCOPE = new ScopeColumns("a.township", null, null);
    private static final SortColumn KEY = SortColumn.number("key", "a.id");
    private static final List<SortColumn> SORTS = List.of(
            SortColumn.text("login", "lower(a.login)"),
            SortColumn.text("name", "a.display_name"),
            SortColumn.text("role", "a.role"),
            SortColumn.text("place", "a.township || a.scope_code"),
            new SortColumn("last", "coalesce(-extract(epoch from a.last_sign_in), 0)", "numeric"));

    private final JdbcClient database;

    AccountList(JdbcClient database) {
        this.database = database;
    }

    /** A page of them. */
    public Page<AccountStanding> page(Scope scope, AccountFilter filter, PageRequest request) {
        SqlPredicate mine = scope.on(SCOPE);
        SqlPredicate asked = filter.predicate();
        Keyset keyset = Keyset.of(request, SORTS, KEY);
        SqlPredicate from = keyset.where();
        String where = " from platform.account a where %s and %s".formatted(mine.sql(), asked.sql());
        long total = database.sql("select count(*)" + where)
                .params(mine.parameters())
                .params(asked.parameters())
                .query(Long.class)
                .single();
        return keyset.page(
                database.sql("select a.*, %s %s and %s %s".formatted(keyset.keys(), where, from.sql(), keyset.order()))
                        .params(mine.parameters())
                        .params(asked.parameters())
                        .params(from.parameters()),
                Accounts::row,
                total);
    }
}
