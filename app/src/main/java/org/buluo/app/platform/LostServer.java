package org.buluo.app.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.buluo.app.platform.BulkCopy.BulkCopyException;
import org.springframework.transaction.TransactionSystemException;

/** Whether work failed because PostgreSQL went away, and not by its own fault. */
final class LostServer {

    private static final String CONNECTION = "08";
    /** Shut down, crashed or not ready yet: 57P01, 57P02, 57P03. */
    private static final String INTERVENTION = "57P0";

    private LostServer() {}

    /** Looks behind what was thrown later too: rolling back fails as well when there is no server. */
    static boolean isBehind(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(fault);
        while (!open.isEmpty()) {
            Throwable each = open.remove();
            if (!seen.add(each)) {
                continue;
            }
            if (saysSo(each)) {
                return true;
            }
            if (each.getCause() != null) {
                open.add(each.getCause());
            }
            Collections.addAll(open, each.getSuppressed());
            if (each instanceof TransactionSystemException rollback && rollback.getApplicationException() != null) {
                open.add(rollback.getApplicationException());
            }
        }
        return false;
    }

    private static boolean saysSo(Throwable fault) {
        if (fault instanceof BulkCopyException copy) {
            return isLost(copy.state());
        }
        return fault instanceof SQLTransientConnectionException // the pool has none to give
                || fault instanceof SQLException sql && isLost(sql.getSQLState());
    }

    /** @param state null is the pool's, of a connection that it has given up; whatever PostgreSQL says has one */
    private static boolean isLost(String state) {
        return state == null || state.startsWith(CONNECTION) || state.startsWith(INTERVENTION);
    }
}
