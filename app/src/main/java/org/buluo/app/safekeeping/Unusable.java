package org.buluo.app.safekeeping;

/** Why a backup can't be written or restored, in both languages, for the person at the terminal. */
public final class Unusable extends RuntimeException {

    private final String chinese;
    private final String english;

    /** In both languages. */
    public Unusable(String chinese, String english) {
        super(chinese + System.lineSeparator() + english);
        this.chinese = chinese;
        this.english = english;
    }

    static Unusable damaged() {
        return new Unusable(
                "备份文件已损坏、被改动或不完整，未恢复任何内容。请换用另一份备份。",
                "The backup is damaged, altered or cut; nothing was restored. Use another one.");
    }

    /** In Chinese. */
    public String chinese() {
        return chinese;
    }

    /** In English. */
    public String english() {
        return english;
    }
}
