package org.buluo.app.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.buluo.app.platform.Sm3;
import org.buluo.core.time.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the policy pack: added, never changed. They are public documents; no child is in them. */
@Repository
public class PolicyVersions {

    private static final String FIELDS = """
            number, sm3, in_force_from, note, draft_id, proposed_by, proposed_at, approved_by, approved_at
            """;

    private final JdbcClient database;

    PolicyVersions(JdbcClient database) {
        this.database = database;
    }

    /** All, newest first. */
    public List<PolicyVersion> all() {
        return database.sql("select " + FIELDS + " from policy.version order by number desc")
                .query(PolicyVersions::row)
                .list();
    }

    /** The one of this number. */
    public Optional<PolicyVersion> find(int number) {
        return database.sql("select " + FIELDS + " from policy.version where number = :number")
                .param("number", number)
                .query(PolicyVersions::row)
                .optional();
    }

    /** The text of a version. */
    public Optional<String> text(int number) {
        return database.sql("select text from policy.version where number = :number")
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** Makes the text that Buluo brings along version 1, unless there is one. */
    void begin(String text, Term from, String by) {
        database.sql("""
                        insert into policy.version
                            (number, text, sm3, in_force_from, note, proposed_by, proposed_at, approved_by)
                        values (1, :text, :sm3, :from, '', :by, clock_timestamp(), :by)
                        on conflict (number) do nothing
                        """)
                .param("text", text)
                .param("sm3", Sm3.of(text))
                .param("from", from.toString())
                .param("by", by)
                .update();
    }

    /**
     * Makes a draft the next version.
     *
     * @return its number; empty when another one was approved since the draft was begun
     */
    Optional<Integer> add(Draft draft, String text, String approver) {
        return database.sql("""
                        insert into policy.version
                            (number, text, sm3, in_force_from, note, draft_id, proposed_by, proposed_at, approved_by)
                        select :base + 1, :text, :sm3, :from, :note, :draft, :maker, :proposed, :approver
                        where :base = (select max(number) from policy.version)
                        on conflict (number) do nothing
                        returning number
                        """)
                .param("base", draft.base())
                .param("text", text)
                .param("sm3", Sm3.of(text))
                .param("from", draft.from().toString())
                .param("note", draft.title())
                .param("draft", draft.id())
                .param("maker", draft.makerLogin())
                .param("proposed", java.sql.Timestamp.from(draft.proposedAt()))
                .param("approver", approver)
                .query(Integer.class)
                .optional();
    }

    private static PolicyVersion row(ResultSet row, int at) throws SQLException {
        return new PolicyVersion(
                row.getInt("number"),
                row.getString("sm3"),
                Term.parse(row.getString("in_force_from")).orElseThrow(),
                row.getString("note"),
                row.getObject("draft_id", Long.class),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("approved_by"),
                row.getTimestamp("approved_at").toInstant());
    }
}
