package org.buluo.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.buluo.app.aid.FundSum;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Keyset;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Page;
import org.buluo.app.platform.PageRequest;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SortColumn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The provisions that a reconciliation grants, child by child: what a term will need before it is determined. */
@Repository
public class GrantedLines {

    /** By what a list is narrowed; {@link ChildFilter#NONE} stands for "not known". */
    public static final List<String> NAMES = List.of("provision", "stage", "township");

    private static final SortColumn UNIQUE = SortColumn.number("id", "l.place * cast(100 as bigint) + d.place");
    private static final List<SortColumn> SORTS = List.of(
            SortColumn.number("place", "l.place"),
            SortColumn.text("township", "l.township"),
            SortColumn.text("school", "l.school"),
            SortColumn.text("provision", "d.provision"),
            SortColumn.number("amount", "d.amount_fen"));
    private static final String FROM = """

            from account.line l
            join aid.determination d on d.run_id = l.run_id and d.child_id = l.child_id
            join aid.basis b on b.id = d.basis_id
            where l.run_id = :run and d.verdict = 'granted' and
            """;
    private static final Map<String, String> COLUMNS =
            Map.of("provision", "d.provision", "stage", "l.stage", "township", "l.township");
    private static final int BATCH = 2000;

    private final JdbcClient database;
    private final Codec codec;

    GrantedLines(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** By provision, stage and the household's township. */
    public List<FundSum> funds(Scope scope, long run) {
        SqlPredicate mine = where(scope, null);
        return database.sql("select d.provision, l.stage, l.township, count(*), sum(d.amount_fen)" + FROM + mine.sql()
                        + " group by d.provision, l.stage, l.township order by d.provision, l.stage, l.township")
                .param("run", run)
                .params(mine.parameters())
                .query((row, i) -> new FundSum(
                        row.getString(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5)))
                .list();
    }

    /** How many lines a list holds, and their sum. */
    public Sums sums(Scope scope, long run, ListState filter) {
        SqlPredicate where = where(scope, filter);
        return database.sql("select count(*), coalesce(sum(d.amount_fen), 0)" + FROM + where.sql())
                .param("run", run)
                .params(where.parameters())
                .query((row, i) -> new Sums(row.getLong(1), row.getLong(2), 0))
                .single();
    }

    /** A page of a list. @param total as {@link #sums} counted it */
    public Page<GrantedLine> page(Scope scope, long run, ListState filter, PageRequest request, long total) {
        Keyset keys = Keyset.of(request, SORTS, UNIQUE);
        SqlPredicate where = where(scope, filter);
        var query = database.sql("""
                        select l.child_id, l.person, l.township, l.school, l.elsewhere_county, l.stage, l.grade, d.provision,
                            d.amount_fen, b.document, b.clause,
                        """ + keys.keys() + FROM + where.sql() + " and "
                        + keys.where().sql() + " " + keys.order())
                .param("run", run)
                .params(where.parameters())
                .params(keys.where().parameters());
        return keys.page(query, (row, i) -> line(row), total);
    }

    /** Hands a list out from its first line to its last, in this order. */
    public void each(Scope scope, long run, ListState filter, PageRequest order, Consumer<GrantedLine> taker) {
        Page.each(order.fromFirst(BATCH), Integer.MAX_VALUE, request -> page(scope, run, filter, request, 0), taker);
    }

    private static SqlPredicate where(Scope scope, ListState filter) {
        Conditions all = new Conditions().and(scope.on(ScopeColumns.ofChildren("l.township", "l.school")));
        COLUMNS.forEach((name, column) -> {
            if (filter != null && !filter.get(name).isEmpty()) {
                String value = filter.get(name).equals(ChildFilter.NONE) ? "" : filter.get(name);
                all.and(column + " = :" + name, name, value);
            }
        });
        return all.all();
    }

    private GrantedLine line(ResultSet row) throws SQLException {
        return new GrantedLine(
                row.getLong("child_id"),
                PersonCard.unpack(codec.open(Personal.Kind.TEXT, row.getBytes("person"))),
                row.getString("township"),
                (row.getString("elsewhere_county") + " " + row.getString("school")).strip(),
                row.getString("stage"),
                row.getObject("grade", Integer.class),
                row.getString("provision"),
                row.getLong("amount_fen"),
                row.getString("document"),
                row.getString("clause"));
    }
}
