package org.buluo.app.aid;

/**
 * What somebody says against a notice, or a family for its child.
 *
 * @param name who says it; may be empty on a page
 * @param phone where that person is reached; may be empty
 * @param reason in their words
 */
public record Said(String name, String phone, String reason) {

    /** The most characters of a name. */
    public static final int NAME = 40;
    /** The most characters of a telephone number. */
    public static final int PHONE = 20;
    /** The most characters of a reason. */
    public static final int REASON = 500;

    /** Spaces around are nobody's words. */
    public Said {
        name = name.strip();
        phone = phone.strip();
        reason = reason.strip();
    }

    /** Of somebody whose name stands elsewhere. */
    static Said plain(String reason) {
        return new Said("", "", reason);
    }

    /** Whether it says something, and no field more than it may. */
    public boolean isSound() {
        return !reason.isEmpty()
                && length(reason) <= REASON
                && length(name) <= NAME
                && phone.matches("[0-9+() 转-]{0," + PHONE + "}");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Who says it, as it is kept: sealed. */
    String raiser() {
        return (name + " " + phone).strip();
    }

    @Override
    public String toString() {
        return "Said[" + reason.length() + " characters]";
    }
}
