package org.buluo.files.table;

/** A file that is refused whole, with the reason. */
public final class UnreadableFileException extends Exception {

    /** Why a file is refused whole (design.md §5). */
    public enum Reason {
        /** Nothing that holds a table. */
        NOT_A_SPREADSHEET,
        /** It asks for a password. */
        ENCRYPTED,
        /** It unpacks to far more than it is. */
        ZIP_BOMB,
        /** Larger than the configured size. */
        TOO_LARGE,
        /** It breaks off, or its parts contradict each other. */
        DAMAGED,
        /** It is empty. */
        EMPTY
    }

    private final transient Reason reason;

    /** Refuses a file. @param detail for the log; quotes no cell */
    public UnreadableFileException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
