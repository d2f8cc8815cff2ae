package org.buluo.app.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Whether work failed because PostgreSQL went away, and not by its own fault. */
final class LostServer {

    private static final String CONNECTION = "08";
    /** Shut down, crashed or not ready yet: 57P01, 57P02, 57P03. */
    private static final String INTERVENTION = "57P0";

    private LostServer() {}

    static boolean isBehind(Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientConnectionException) { // the pool has none to give
                return true;
            }
            if (each instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.startsWith(CONNECTION) || state.startsWith(INTERVENTION)) {
                    return true;
                }
            }
        }
        return false;
    }
}
