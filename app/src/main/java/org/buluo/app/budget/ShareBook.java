package org.buluo.app.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.FourEyes;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.time.Term;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The shares of all provisions, from the first day on: nothing is ever changed, a decision is added to what is open. */
@Repository
public class ShareBook {

    private final JdbcClient database;

    ShareBook(JdbcClient database) {
        this.database = database;
    }

    /** All of them, the newest first. */
    public List<Shares> all(Scope scope) {
        if (scope instanceof Scope.None) {
            return List.of();
        }
        return database.sql("select * from budget.share order by id desc")
                .query((row, i) -> shares(row))
                .list();
    }

    /** The one of this key. */
    public Optional<Shares> find(Scope scope, long id) {
        return all(scope).stream().filter(shares -> shares.id() == id).findFirst();
    }

    /** Those that count in a term, by provision. */
    public Map<String, Shares> inForce(Scope scope, Term term) {
        return inForce(all(scope), term);
    }

    /** Of these the accepted ones that count in a term: the one of the latest term, of one term the one accepted last. */
    static Map<String, Shares> inForce(List<Shares> all, Term term) {
        Map<String, Shares> counting = new HashMap<>();
        all.stream()
                .filter(shares -> shares.isAccepted() && shares.from().compareTo(term) <= 0)
                .sorted(Comparator.comparing(Shares::from).thenComparing(Shares::id))
                .forEach(shares -> counting.put(shares.provision(), shares));
        return counting;
    }

    /** What somebody wants to hold from a term on. @param parts in ten-thousandths, in the order of {@link Source} */
    public record Proposal(
            String provision, Term from, List<Integer> parts, String document, String clause, boolean confirmed) {}

    /** Writes a proposal down. @return whether it was; not while another one of the same provision and term is open */
    public boolean propose(SignedIn who, Proposal wanted) {
        try {
            database.sql("""
                            insert into budget.share (provision, from_term, central, province, county, other, document, clause,
                                confirmed, maker, maker_name)
                            values (:provision, :from, :central, :province, :county, :other, :document, :clause, :confirmed,
                                :maker, :name)
                            """)
                    .param("provision", wanted.provision())
                    .param("from", wanted.from().toString())
                    .param("central", wanted.parts().get(Source.CENTRAL.ordinal()))
                    .param("province", wanted.parts().get(Source.PROVINCE.ordinal()))
                    .param("county", wanted.parts().get(Source.COUNTY.ordinal()))
                    .param("other", wanted.parts().get(Source.OTHER.ordinal()))
                    .param("document", wanted.document())
                    .param("clause", wanted.clause())
                    .param("confirmed", wanted.confirmed())
                    .param("maker", who.id())
                    .param("name", who.displayName())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Somebody else accepts or refuses. @return whether it was open still */
    public boolean decide(FourEyes eyes, long id, boolean accepts, String remark) {
        return decide(eyes.checker(), id, accepts ? "ACCEPTED" : "REFUSED", remark);
    }

    /** Its maker takes it back. @return whether it was open still */
    public boolean withdraw(SignedIn who, long id) {
        return decide(who, id, "WITHDRAWN", "");
    }

    private boolean decide(SignedIn who, long id, String decision, String remark) {
        return database.sql("""
                        update budget.share set decision = :decision, decided_by = :by, decided_by_name = :name,
                            decided_at = now(), remark = :remark
                        where id = :id and decision is null
                        """)
                        .param("decision", decision)
                        .param("by", who.id())
                        .param("name", who.displayName())
                        .param("remark", remark)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Shares shares(ResultSet row) throws SQLException {
        return new Shares(
                row.getLong("id"),
                row.getString("provision"),
                Term.parse(row.getString("from_term")).orElseThrow(),
                List.of(row.getInt("central"), row.getInt("province"), row.getInt("county"), row.getInt("other")),
                row.getString("document"),
                row.getString("clause"),
                row.getBoolean("confirmed"),
                row.getObject("maker", Long.class),
                row.getString("maker_name"),
                row.getTimestamp("made_at").toInstant(),
                Optional.ofNullable(row.getString("decision")).orElse(""),
                Optional.ofNullable(row.getString("decided_by_name")).orElse(""),
                row.getTimestamp("decided_at") == null
                        ? null
                        : row.getTimestamp("decided_at").toInstant(),
                row.getString("remark"));
    }
}
