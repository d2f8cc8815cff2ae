package org.buluo.app.platform;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A pooled connection that tells PostgreSQL who looks before anything is asked. What it tells holds until the end of the
 * transaction alone, so that a connection that goes back to the pool knows nobody any more; therefore a statement outside
 * of a transaction gets one of its own.
 */
final class ScopedConnection implements InvocationHandler {

    private static final String TELL = "select set_config('buluo.scope', ?, true), set_config('buluo.place', ?, true),"
            + " set_config('buluo.login', ?, true)";

    private final Connection raw;
    private boolean autoCommit = true;
    private Viewer told;

    private ScopedConnection(Connection raw) {
        this.raw = raw;
    }

    static Connection of(Connection raw) throws SQLException {
        if (raw.getAutoCommit()) {
            raw.setAutoCommit(false);
        }
        return proxy(Connection.class, new ScopedConnection(raw));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(ScopedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "getAutoCommit" -> autoCommit;
            case "setAutoCommit" -> autoCommit((boolean) arguments[0]);
            case "commit", "rollback", "close", "abort" -> {
                told = null;
                yield on(raw, method, arguments);
            }
            case "unwrap" -> {
                tell(); // COPY speaks to the driver itself
                yield on(raw, method, arguments);
            }
            case "createStatement", "prepareStatement", "prepareCall" ->
                statement((Connection) self, (Statement) on(raw, method, arguments));
            default -> on(raw, method, arguments);
        };
    }

    /** As JDBC has it: what is under way is committed. */
    private Object autoCommit(boolean wanted) throws SQLException {
        if (wanted && !autoCommit) {
            told = null;
            raw.commit();
        }
        autoCommit = wanted;
        return null;
    }

    private Statement statement(Connection self, Statement real) {
        InvocationHandler handler = (statement, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("execute")) {
                return execute(real, method, arguments);
            }
            if (name.equals("setFetchSize") && autoCommit) {
                return null; // rows that are fetched by and by would be gone with their transaction
            }
            return switch (name) {
                case "equals" -> statement == arguments[0];
                case "hashCode" -> System.identityHashCode(statement);
                case "getConnection" -> self;
                default -> on(real, method, arguments);
            };
        };
        if (real instanceof CallableStatement) {
            return proxy(CallableStatement.class, handler);
        }
        return real instanceof PreparedStatement
                ? proxy(PreparedStatement.class, handler)
                : proxy(Statement.class, handler);
    }

    private Object execute(Statement real, Method method, Object[] arguments) throws Throwable {
        try {
            tell();
            Object result = on(real, method, arguments);
            if (autoCommit) {
                told = null;
                raw.commit();
            }
            return result;
        } catch (SQLException | RuntimeException e) {
            if (autoCommit) {
                told = null;
                rollBack(e);
            }
            throw e;
        }
    }

    /** Without a server it fails too, and then what failed first is what there is to say. */
    private void rollBack(Exception first) {
        try {
            raw.rollback();
        } catch (SQLException e) {
            first.addSuppressed(e);
        }
    }

    /** Tells who looks, unless this transaction knows it. */
    private void tell() throws SQLException {
        Viewer now = CurrentScope.viewer();
        if (now.equals(told)) {
            return;
        }
        try (PreparedStatement telling = raw.prepareStatement(TELL)) {
            telling.setString(1, now.scope());
            telling.setString(2, now.place());
            telling.setString(3, now.login());
            telling.execute();
        }
        told = now;
    }

    private static Object on(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
