package org.buluo.app.linkage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as people look back on it.
 *
 * @param id its number
 * @param ruling the word: {@code same}, {@code different}, {@code unsure}, or of one child {@code out} and so on
 * @param leftName the name that the first row states; empty when not known
 * @param rightName the name that the second row states; empty when not known or about one child
 * @param leftChild the child's key at that time; 0 when there was none
 * @param rightChild the child's key at that time; 0 when there was none
 * @param bulk of decisions that were made together; 0 when it was made alone
 * @param by who decided
 * @param login the account of who decided
 * @param on the day from which it holds; null when it was always known
 * @param at when it was decided
 * @param note why
 * @param undoneBy who undid it; empty when it stands
 * @param undoneAt when; null when it stands
 */
public record MadeDecision(
        long id,
        String ruling,
        String leftName,
        String rightName,
        long leftChild,
        long rightChild,
        long bulk,
        String by,
        String login,
        LocalDate on,
        Instant at,
        String note,
        String undoneBy,
        Instant undoneAt) {

    /** The key of its ruling's name. */
    public String key() {
        return "linkage.ruling." + ruling;
    }

    /** Whether it stands. */
    public boolean stands() {
        return undoneAt == null;
    }

    @Override
    public String toString() {
        return "MadeDecision[" + id + "]";
    }
}
