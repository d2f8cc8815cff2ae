package org.buluo.app.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The role by which the application asks: it owns no table and is bound by row security
 * (docs/decisions/0009-row-security.md).
 *
 * @param user empty when the server allows no role but the owner's
 * @param password empty when none is needed
 */
record AppRole(String user, String password) {

    /** None of its own: the owner's, on whom the policies are forced. */
    static final AppRole OWNERS = new AppRole("", "");

    private static final int SECRET_BYTES = 24;

    /** The role of this name with the password of the data folder, made or renewed by whoever owns the tables. */
    static AppRole make(Connection owner, String name, Path data) throws SQLException {
        String password = secret(data);
        try (Statement statement = owner.createStatement()) {
            String role = statement.enquoteIdentifier(name, true);
            boolean isThere = statement
                    .executeQuery("select from pg_roles where rolname = " + statement.enquoteLiteral(name))
                    .next();
            statement.execute((isThere ? "alter" : "create") + " role " + role + " login password "
                    + statement.enquoteLiteral(password));
        }
        return new AppRole(name, password);
    }

    private static String secret(Path data) {
        try {
            return Secret.of(data.resolve("keys").resolve("postgres-app.password"), SECRET_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether whoever is connected may make roles. */
    static boolean mayBeMadeBy(Connection owner) throws SQLException {
        return isTrue(owner, "select rolsuper or rolcreaterole from pg_roles where rolname = current_user");
    }

    /** Whether row security does not bind whoever is connected, or they could turn it off. */
    static boolean isUnbound(Connection application, String owner) throws SQLException {
        String literal;
        try (Statement statement = application.createStatement()) {
            literal = statement.enquoteLiteral(owner);
        }
        return isTrue(
                application,
                "select rolsuper or rolbypassrls or exists (select from pg_roles o where o.rolname = " + literal
                        + " and pg_has_role(r.oid, o.oid, 'member')) from pg_roles r where rolname = current_user");
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public String toString() {
        return "AppRole[" + user + "]";
    }
}
