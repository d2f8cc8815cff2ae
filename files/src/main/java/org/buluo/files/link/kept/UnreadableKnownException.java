package org.buluo.files.link.kept;

/** A file that should keep what is known of a left register can't be used. */
public final class UnreadableKnownException extends Exception {

    private static final long serialVersionUID = 1;

    private final String chinese;

    UnreadableKnownException(String chinese, String english) {
        this(chinese, english, null);
    }

    UnreadableKnownException(String chinese, String english, Throwable cause) {
        super(english, cause);
        this.chinese = chinese;
    }

    static UnreadableKnownException damaged(Throwable cause) {
        return new UnreadableKnownException("文件已损坏", "it is damaged", cause);
    }

    /** Of a roll whose birth years are not those that were kept. */
    public static UnreadableKnownException otherYears() {
        return new UnreadableKnownException(
                "右边文件中许多人的出生年份不在其中，请删除它，用含有这些年份的名册重新生成",
                "many rows of the right file were born in years that it does not keep; delete it and make it anew with a roll"
                        + " of those years");
    }

    /** Why, in Chinese; the message says it in English. */
    public String chinese() {
        return chinese;
    }
}
