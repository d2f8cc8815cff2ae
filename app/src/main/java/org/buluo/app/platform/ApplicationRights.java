package org.buluo.app.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets the application role read and write the owner's tables, and not change or empty them. Where the console has one
 * role for both (a server of the county's that allows no other), the policies are forced on that role too.
 */
final class ApplicationRights implements Callback {

    private static final String SCHEMAS = """
            select quote_ident(nspname) from pg_namespace
            where nspowner = (select oid from pg_roles where rolname = current_user)
              and nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%'
            """;

    /** Its view of words must see it whole; see the decision. */
    private static final Set<String> NEVER_FORCED = Set.of("universe.child");

    /** A schema whose tables are only added to says itself what the application may do there. */
    private static final String OWN_GRANTS = "select 1 from pg_proc where oid = to_regprocedure('%s.grant_to(name)')";

    private static final String PROTECTED = """
            select c.oid::regclass::text from pg_class c
            where c.relrowsecurity and c.relkind in ('r', 'p') and pg_get_userbyid(c.relowner) = current_user
              and c.relforcerowsecurity = %s
            """;

    private final String role;

    /** @param role the application's; empty when it is the owner's */
    ApplicationRights(String role) {
        this.role = role;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "application rights";
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            boolean own = role.isEmpty()
                    || role.equals(ask(statement, "select current_user").get(0));
            if (!own) {
                grant(context.getConnection(), statement);
            }
            for (boolean forced : List.of(true, false)) {
                for (String table : ask(statement, PROTECTED.formatted(forced))) {
                    force(statement, table, forced, own && !NEVER_FORCED.contains(table));
                }
            }
        } catch (SQLException e) {
            throw new FlywayException("the application role gets no rights: " + e.getMessage(), e);
        }
    }

    /**
     * Only where it is not so already: to alter a table waits for whoever works on it, who may be waiting for the rights
     * just given.
     */
    private static void force(Statement statement, String table, boolean is, boolean wanted) throws SQLException {
        if (is != wanted) {
            statement.execute("alter table " + table + (wanted ? " force" : " no force") + " row level security");
        }
    }

    private void grant(Connection connection, Statement statement) throws SQLException {
        String to = " to " + connection.createStatement().enquoteIdentifier(role, true);
        for (String schema : ask(statement, SCHEMAS)) {
            if (!ask(statement, OWN_GRANTS.formatted(schema)).isEmpty()) {
                statement.execute("select " + schema + ".grant_to(" + statement.enquoteLiteral(role) + ")");
                continue;
            }
            statement.execute("grant usage on schema " + schema + to);
            statement.execute("grant select, insert, update, delete on all tables in schema " + schema + to);
            statement.execute("grant usage on all sequences in schema " + schema + to);
            statement.execute("grant execute on all functions in schema " + schema + to);
        }
    }

    private static List<String> ask(Statement statement, String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (ResultSet answer = statement.executeQuery(question)) {
            while (answer.next()) {
                answers.add(answer.getString(1));
            }
        }
        return answers;
    }
}
