package org.buluo.app.corrections;

import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.SqlPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say of a line: that the roster is right after all. Whoever keeps the roster may say it; the line waits, on
 * the same receipt and day, until somebody else in the county's aid office accepts it or sends it back. Nothing of this
 * changes what anybody stated.
 */
@Repository
public class Disputes {

    private final JdbcClient database;
    private final Codec codec;
    private final CorrectionCases cases;

    Disputes(JdbcClient database, Codec codec, CorrectionCases cases) {
        this.database = database;
        this.codec = codec;
        this.cases = cases;
    }

    /** A person says that the roster is right after all. @return whether the line was open */
    @Transactional
    public boolean dispute(CorrectionLine line, String reason, SignedIn who) {
        SqlPredicate mine = CorrectionLines.mine(who.scope());
        int changed = database.sql("""
                        update corrections.line l set state = 'disputed', disputed_by = :by
                        where l.id = :id and l.state = 'open' and %s
                        """.formatted(mine.sql()))
                .param("id", line.id())
                .param("by", who.id())
                .params(mine.parameters())
                .update();
        return changed > 0 && said(line, LineStep.DISPUTED, reason, who);
    }

    /**
     * The same, taken back or not accepted: the line is open again, on its receipt. Only the county takes back what it
     * accepted.
     *
     * @return whether it was disputed
     */
    @Transactional
    public boolean takeBack(CorrectionLine line, String reason, SignedIn who) {
        SqlPredicate mine = CorrectionLines.mine(who.scope());
        boolean county = who.scope().isWholeCounty();
        int changed = database.sql("""
                        update corrections.line l set state = 'open', disputed_by = null %s
                        where l.id = :id and (l.state = 'disputed' %s) and %s
                        """.formatted(
                        county ? ", accepted_by = null" : "", county ? "or l.state = 'accepted'" : "", mine.sql()))
                .param("id", line.id())
                .params(mine.parameters())
                .update();
        boolean done = changed > 0 && said(line, LineStep.TAKEN_BACK, reason, who);
        if (done && county && line.handing() != null) {
            matter(line, who);
        }
        return done;
    }

    /** What was accepted may have been the last line of its matter: then the receipt has a new one. */
    private void matter(CorrectionLine line, SignedIn who) {
        database.sql("update corrections.handing set case_id = :matter where id = :id and case_id <> :matter")
                .param("matter", cases.handed(line.owner(), who))
                .param("id", line.handing())
                .update();
    }

    /** The county accepts what another person said. @return whether it was said, and not by the same person */
    @Transactional
    public boolean accept(CorrectionLine line, String reason, SignedIn who) {
        if (!who.scope().isWholeCounty()) {
            return false;
        }
        int changed =
                database.sql("""
                        update corrections.line set state = 'accepted', accepted_by = :by
                        where id = :id and state = 'disputed' and disputed_by <> :by
                        """).param("id", line.id()).param("by", who.id()).update();
        return changed > 0 && said(line, LineStep.ACCEPTED, reason, who);
    }

    private boolean said(CorrectionLine line, String what, String reason, SignedIn who) {
        database.sql("""
                        insert into corrections.step (line_id, what, by_login, by_name, said)
                        values (:line, :what, :login, :name, :said)
                        """)
                .param("line", line.id())
                .param("what", what)
                .param("login", who.login())
                .param("name", who.displayName())
                .param("said", codec.seal(Personal.text(reason)))
                .update();
        cases.settled();
        return true;
    }
}
