package org.buluo.files.form;

/** A form that can't be filled. */
public final class FormException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Reason {
        /** Not a spreadsheet, or a damaged one. */
        NOT_A_SPREADSHEET,
        /** It has a password. */
        ENCRYPTED,
        /** A web page or text that was only named like a workbook. */
        OLD_MARKUP,
        /** No row looks like headings. */
        NO_HEADINGS
    }

    private final Reason reason;

    FormException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    FormException(Reason reason, Exception cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why not. */
    public Reason reason() {
        return reason;
    }
}
