package org.buluo.core.roster;

import java.util.Optional;

/** What a roll says of a pupil (学籍状态; account-rules.md, rule 3). */
public enum RollStatus {
    /** 在读, 在籍, 正常, 注册, 实习, 顶岗实习, or nothing said. */
    PRESENT,
    /** 休学. */
    SUSPENDED,
    /** 毕业. */
    GRADUATED,
    /** 转出. */
    TRANSFERRED_OUT,
    /** 退学. */
    WITHDRAWN,
    /** 结业, 肄业, 离校. */
    LEFT_SCHOOL,
    /** 死亡. */
    DIED;

    /** Reads a word; empty when it is none that offices use (the row then means presence, and is a defect). */
    public static Optional<RollStatus> parse(String word) {
        if (word.isEmpty()) {
            return Optional.of(PRESENT);
        }
        Optional<RollStatus> gone = Change.parse(word).map(RollStatus::of);
        if (gone.isPresent()) {
            return gone;
        }
        boolean present = word.contains("在读")
                || word.contains("在籍")
                || word.contains("正常")
                || word.contains("注册")
                || word.contains("实习")
                || word.equals("在校");
        return present ? Optional.of(PRESENT) : Optional.empty();
    }

    private static RollStatus of(Change change) {
        return switch (change) {
            case TRANSFERRED_OUT -> TRANSFERRED_OUT;
            case SUSPENDED -> SUSPENDED;
            case WITHDRAWN -> WITHDRAWN;
            case GRADUATED -> GRADUATED;
            case DIED -> DIED;
            case LEFT_SCHOOL -> LEFT_SCHOOL;
            case RETURNED, TRANSFERRED_IN -> PRESENT;
        };
    }

    /** Whether the row means that the pupil is on this school's books: present or suspended. */
    public boolean isPresence() {
        return this == PRESENT || this == SUSPENDED;
    }

    /** The change that a row without presence stands for; empty for presence. */
    public Optional<Change> change() {
        return switch (this) {
            case PRESENT, SUSPENDED -> Optional.empty();
            case GRADUATED -> Optional.of(Change.GRADUATED);
            case TRANSFERRED_OUT -> Optional.of(Change.TRANSFERRED_OUT);
            case WITHDRAWN -> Optional.of(Change.WITHDRAWN);
            case LEFT_SCHOOL -> Optional.of(Change.LEFT_SCHOOL);
            case DIED -> Optional.of(Change.DIED);
        };
    }
}
