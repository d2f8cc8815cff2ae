package org.buluo.app.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.ScopeColumns;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Sm3;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The approved lists: written once. What each says is signed by SM3 over its lines. */
@Repository
public class ApprovedLists {

    private static final String LINE = """
            concat_ws(chr(9), row_number() over (order by a.place), a.child_id, a.provision, a.amount_fen, a.payee,
                b.document, b.clause)
            """;

    private final JdbcClient database;

    ApprovedLists(JdbcClient database) {
        this.database = database;
    }

    /** Freezes these awards of a list, which were approved just now. @param second null where one person was enough */
    long freeze(AwardList list, List<Long> awards, String first, String second) {
        int number = 1 + of(Scope.wholeCounty(), list).size();
        List<String> lines = database.sql("select " + LINE + """
                        from aid.award a join aid.basis b on b.id = a.basis_id
                        where a.id = any(cast(:awards as bigint[])) order by a.place
                        """)
                .param("awards", awards.toArray(Long[]::new))
                .query(String.class)
                .list();
        long id = database.sql("""
                        insert into aid.approved_list (list_id, number, term, township, school, lines, amount_fen, sm3,
                            first_by, first_by_name, second_by, second_by_name)
                        select :list, :number, :term, :township, :school, count(*), sum(a.amount_fen), :sm3,
                            min(a.first_by), :firstName, min(a.second_by), :secondName
                        from aid.award a where a.id = any(cast(:awards as bigint[]))
                        returning id
                        """)
                .param("list", list.id())
                .param("number", number)
                .param("term", list.term().toString())
                .param("township", list.township())
                .param("school", list.school())
                .param("sm3", sign(list, number, lines))
                .param("firstName", first)
                .param("secondName", second)
                .param("awards", awards.toArray(Long[]::new))
                .query(Long.class)
                .single();
        database.sql("""
                        insert into aid.approved_line (approved_id, place, award_id, child_id, provision, amount_fen)
                        select :approved, row_number() over (order by a.place), a.id, a.child_id, a.provision, a.amount_fen
                        from aid.award a where a.id = any(cast(:awards as bigint[]))
                        """)
                .param("approved", id)
                .param("awards", awards.toArray(Long[]::new))
                .update();
        return id;
    }

    private static String sign(AwardList list, int number, List<String> lines) {
        return Sm3.of(
                "buluo-aid-1\t" + list.id() + "\t" + number + "\t" + list.term() + "\n" + String.join("\n", lines));
    }

    /** Who approved first of two. */
    String firstApprover(AwardList list, SignedIn who) {
        SqlPredicate mine = Awards.mine(who.scope());
        return database.sql("""
                        select m.moved_by_name from aid.move m join aid.award a on a.id = m.award_id
                        where a.list_id = :list and m.to_state = 'COUNTERSIGN' and %s order by m.id desc limit 1
                        """.formatted(mine.sql()))
                .param("list", list.id())
                .params(mine.parameters())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Those of a list, the first one first. */
    public List<ApprovedList> of(Scope scope, AwardList list) {
        SqlPredicate mine = scope.on(ScopeColumns.ofChildren("p.township", "p.school"));
        return database.sql("select p.* from aid.approved_list p where p.list_id = :list and %s order by p.number"
                        .formatted(mine.sql()))
                .param("list", list.id())
                .params(mine.parameters())
                .query((row, i) -> row(row))
                .list();
    }

    /** Whether its lines are still what was signed. */
    public boolean isIntact(Scope scope, AwardList list, ApprovedList approved) {
        SqlPredicate mine = Awards.mine(scope);
        List<String> lines = database.sql("""
                        select concat_ws(chr(9), l.place, l.child_id, l.provision, l.amount_fen, a.payee, b.document, b.clause)
                        from aid.approved_line l join aid.award a on a.id = l.award_id join aid.basis b on b.id = a.basis_id
                        where l.approved_id = :approved and %s order by l.place
                        """.formatted(mine.sql()))
                .param("approved", approved.id())
                .params(mine.parameters())
                .query(String.class)
                .list();
        return sign(list, approved.number(), lines).equals(approved.sm3());
    }

    private static ApprovedList row(ResultSet row) throws SQLException {
        return new ApprovedList(
                row.getLong("id"),
                row.getLong("list_id"),
                row.getInt("number"),
                row.getInt("lines"),
                row.getLong("amount_fen"),
                row.getString("sm3"),
                row.getString("first_by_name"),
                row.getString("second_by_name"),
                row.getTimestamp("approved_at").toInstant());
    }
}
