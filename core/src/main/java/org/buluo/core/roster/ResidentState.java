package org.buluo.core.roster;

import java.util.Optional;

/** What the population register says of a person (状态). */
public enum ResidentState {
    /** 正常, or nothing said. */
    NORMAL,
    /** 死亡. */
    DEAD,
    /** 迁出. */
    MOVED_OUT,
    /** A word that says none of these; the row stands, and tells neither that the child is here nor that it left. */
    UNKNOWN;

    /** Reads a word; empty when it is none that offices use. */
    public static Optional<ResidentState> parse(String word) {
        if (word.contains("死亡") || word.contains("去世") || word.contains("亡故")) {
            return Optional.of(DEAD);
        }
        if (word.contains("迁出") || word.contains("外迁") || word.contains("出国")) {
            return Optional.of(MOVED_OUT);
        }
        boolean normal =
                word.isEmpty() || word.equals("正常") || word.equals("在籍") || word.equals("有效") || word.equals("迁入");
        return normal ? Optional.of(NORMAL) : Optional.empty();
    }
}
