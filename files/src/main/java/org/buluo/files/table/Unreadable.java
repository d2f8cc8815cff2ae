package org.buluo.files.table;

import org.buluo.files.table.UnreadableFileException.Reason;

/** Says in our words why a file could not be read. Messages of libraries may quote cells, so only kinds are kept. */
final class Unreadable {

    private Unreadable() {}

    static UnreadableFileException of(Exception cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof TooMuchException tooMuch) {
                return new UnreadableFileException(Reason.ZIP_BOMB, tooMuch.getMessage());
            }
        }
        return new UnreadableFileException(Reason.DAMAGED, cause.getClass().getSimpleName());
    }
}
