package org.buluo.core.account;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided; nothing a machine does overrides it (design.md §4, {@code --decisions}).
 *
 * @param leftId a roster's own id: 人编号, 学籍号, identity number, or {@code file#sheet:row}
 * @param rightId the other id of {@code same} and {@code different}; empty for a decision about one child
 * @param ruling what was decided
 * @param by who decided
 * @param on the day; null when the cell is empty: known since ever
 * @param note free text
 */
public record Decision(String leftId, String rightId, Ruling ruling, String by, LocalDate on, String note) {

    /** What can be decided. */
    public enum Ruling {
        /** The two are one person. */
        SAME,
        /** The two are two persons. */
        DIFFERENT,
        /** Out of school. */
        OUT,
        /** At school here. */
        ENROLLED,
        /** At school in another county. */
        ELSEWHERE,
        /** Another county pays; says nothing of the school standing. */
        AIDED_ELSEWHERE,
        /** Taught at home. */
        HOME_TAUGHT,
        /** Suspended. */
        SUSPENDED,
        /** Died, moved away or went abroad. */
        LEFT,
        /** Done with compulsory schooling. */
        COMPLETED;

        /** Reads {@code aided-elsewhere} in any letter case; empty when there is no such ruling. */
        public static Optional<Ruling> parse(String word) {
            String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            for (Ruling ruling : values()) {
                if (ruling.name().equals(name)) {
                    return Optional.of(ruling);
                }
            }
            return Optional.empty();
        }

        /** Whether it is about two rows. */
        public boolean isAboutPair() {
            return this == SAME || this == DIFFERENT;
        }
    }
}
