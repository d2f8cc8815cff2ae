package org.buluo.county.rosters;

/** How a pupil attends, by the words of a roll. */
public enum Attendance {
    /** 走读. */
    DAY("走读", ""),
    /** 住校. */
    BOARDER("住校", ""),
    /** 送教上门 in 就读方式. */
    HOME("送教上门", ""),
    /** 送教 in 班级 alone. */
    HOME_BY_CLASS("走读", "送教班"),
    /** A word that no school uses. */
    UNKNOWN_WORD("其他", ""),
    /** Nothing. */
    EMPTY("", "");

    private final String words;
    private final String classWords;

    Attendance(String words, String classWords) {
        this.words = words;
        this.classWords = classWords;
    }

    /** Of 就读方式. */
    public String words() {
        return words;
    }

    /** Of 班级; empty when the class has a number. */
    public String classWords() {
        return classWords;
    }

    /** Whether the pupil is taught at home. */
    public boolean atHome() {
        return this == HOME || this == HOME_BY_CLASS;
    }

    /** Whether the pupil boards; null when the roll does not tell. */
    public Boolean boards() {
        return this == UNKNOWN_WORD || this == EMPTY ? null : (Boolean) (this == BOARDER);
    }
}
