package org.buluo.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.buluo.app.ConsoleTest;
import org.buluo.app.TestServers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The server ends a session at every place where a job may be: the job is told from one that has a fault of its own. */
class LostServerTest extends ConsoleTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aStatementOutsideOfATransaction() {
        assertLost(() -> template.execute((ConnectionCallback<Object>) connection -> {
            end(session(connection));
            return connection.createStatement().execute("select 1");
        }));
    }

    @Test
    void aStatementWithinATransactionThatCannotBeRolledBackAnyMore() {
        assertLost(() -> transaction.executeWithoutResult(status -> {
            end(database.sql("select pg_backend_pid()").query(Integer.class).single());
            database.sql("select 1").query(Integer.class).single();
        }));
    }

    @Test
    void theEndOfATransactionAfterAFaultThatWasCaught() {
        assertLost(() -> transaction.executeWithoutResult(status -> {
            end(database.sql("select pg_backend_pid()").query(Integer.class).single());
            catchThrowable(() -> database.sql("select 1").query(Integer.class).single());
        }));
    }

    @Test
    void rowsThatAreOnTheirWayIn() {
        assertLost(() -> copying(connection -> {
            try (BulkCopy copy = BulkCopy.into(connection, "copied", "place")) {
                copy.row(1);
                end(session(connection));
                for (int i = 0; i < 1_000_000; i++) {
                    copy.row(i);
                }
            }
        }));
    }

    @Test
    void rowsThatAreAllSent() {
        assertLost(() -> copying(connection -> {
            try (BulkCopy copy = BulkCopy.into(connection, "copied", "place")) {
                copy.row(1);
                end(session(connection));
            }
        }));
    }

    @Test
    void rowsThatAreAboutToGo() {
        assertLost(() -> copying(connection -> {
            end(session(connection));
            BulkCopy.into(connection, "copied", "place");
        }));
    }

    @Test
    void aFaultOfItsOwnIsNone() {
        assertThat(LostServer.isBehind(new IllegalStateException(new IllegalArgumentException("odd"))))
                .isFalse();
        Throwable duplicate = catchThrowable(() -> template.execute((ConnectionCallback<Object>) connection -> {
            connection
                    .createStatement()
                    .execute("create temporary table once (place int primary key);"
                            + "insert into once values (1); insert into once values (1)");
            return null;
        }));
        assertThat(duplicate).isInstanceOf(DuplicateKeyException.class);
        assertThat(LostServer.isBehind(duplicate)).isFalse();
        Throwable wrong = catchThrowable(() -> copying(connection -> {
            try (BulkCopy copy = BulkCopy.into(connection, "copied", "place")) {
                copy.row("not a number");
            }
        }));
        assertThat(wrong).isInstanceOf(BulkCopy.BulkCopyException.class);
        assertThat(LostServer.isBehind(wrong)).isFalse();
    }

    private interface Copying {
        void with(Connection connection) throws SQLException;
    }

    private void copying(Copying work) {
        transaction.executeWithoutResult(status -> template.execute((ConnectionCallback<Object>) connection -> {
            connection.createStatement().execute("create temporary table copied (place int) on commit drop");
            work.with(connection);
            return null;
        }));
    }

    private static void assertLost(ThrowingCallable work) {
        Throwable fault = as(() -> catchThrowable(work));
        assertThat(fault).isNotNull();
        assertThat(LostServer.isBehind(fault)).as(String.valueOf(fault)).isTrue();
    }

    private static <T> T as(Callable<T> work) {
        return CurrentScope.callAs(SignedIn.system(), () -> {
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static int session(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select pg_backend_pid()")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Until it is gone. */
    private void end(int session) {
        TestServers.owner(database)
                .sql("select pg_terminate_backend(:session, 5000)")
                .param("session", session)
                .query(Boolean.class)
                .single();
    }
}
