package org.buluo.app.casework;

import java.util.Arrays;
import java.util.List;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of each matter. It is only added to. */
@Repository
public class Steps {

    private final JdbcClient database;
    private final Codec codec;

    Steps(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /** Adds a step to a matter that a scope let find. @param said as the person wrote it; empty for nothing */
    void add(long id, String what, SignedIn who, String said, String... facts) {
        String plain = Digits.masked(said.strip());
        database.sql("""
                        insert into casework.step (case_id, what, by_login, by_name, said, facts)
                        values (:id, :what, :login, :name, :said, :facts)
                        """)
                .param("id", id)
                .param("what", what)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("said", plain.isEmpty() ? null : codec.seal(Personal.text(plain)))
                .param("facts", facts)
                .update();
    }

    /** The log of a matter, the first step first. */
    public List<Step> of(Scope scope, long id) {
        var seen = CaseScope.of(scope);
        return database.sql("""
                        select s.at, s.what, s.by_name, s.said, s.facts
                        from casework.step s join casework.case_file c on c.id = s.case_id
                        where s.case_id = :id and %s order by s.id
                        """.formatted(seen.sql()))
                .param("id", id)
                .params(seen.parameters())
                .query((row, i) -> {
                    Personal said = codec.open(Personal.Kind.TEXT, row.getBytes("said"));
                    return new Step(
                            row.getTimestamp("at").toLocalDateTime(),
                            row.getString("what"),
                            row.getString("by_name"),
                            said == null ? "" : said.reveal(),
                            Arrays.asList((String[]) row.getArray("facts").getArray()));
                })
                .list();
    }
}
