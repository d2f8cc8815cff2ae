package org.buluo.app.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;

/** What somebody did by a command on the server, past the console: the console seals it when it runs. */
public final class EntryByCommand {

    private static final int WHAT = 2;
    private static final int DETAIL = 3;
    private static final int OUTCOME = 4;

    private EntryByCommand() {}

    /**
     * Adds an entry and commits.
     *
     * @param owner of the tables, outside of a transaction
     * @param what was done, as {@code module.verb}
     * @param detail numbers; nothing personal. The account of the operating system is added
     */
    public static void add(Connection owner, String what, String detail, AuditOutcome outcome) throws SQLException {
        owner.setAutoCommit(true);
        owner.setReadOnly(false);
        if (!isKept(owner)) {
            return;
        }
        try (PreparedStatement entry = owner.prepareStatement("""
                insert into audit.entry (account_id, login, role, address, device, kind, what, route, subject, detail, outcome)
                values (0, '', '', '', 'SERVER', ?, ?, '', '', ?, ?)
                """)) {
            entry.setString(1, AuditKind.ADMINISTER.name());
            entry.setString(WHAT, what);
            entry.setString(DETAIL, "user=" + System.getProperty("user.name") + " " + detail);
            entry.setString(OUTCOME, outcome.name());
            entry.execute();
        }
    }

    /** A backup of long ago may hold no audit yet. */
    private static boolean isKept(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet table = statement.executeQuery("select to_regclass('audit.entry') is not null")) {
            return table.next() && table.getBoolean(1);
        }
    }
}
