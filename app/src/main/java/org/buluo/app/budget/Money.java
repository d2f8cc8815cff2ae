package org.buluo.app.budget;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is needed, and by whose budget.
 *
 * @param lines how many children have a provision: one who has two counts twice
 * @param fen of all of them; the sum of the others
 * @param parts what each source pays, in the order of {@link Source}
 * @param unset of which no shares are known
 */
public record Money(long lines, long fen, List<Long> parts, long unset) {

    /** Nothing is needed. */
    public static final Money NONE =
            new Money(0, 0, Source.all().map(source -> 0L).toList(), 0);

    /** What a provision needs. @param shares null when none are known */
    static Money of(long lines, long fen, Shares shares) {
        if (shares == null) {
            return new Money(lines, fen, NONE.parts, fen);
        }
        return new Money(
                lines,
                fen,
                IntStream.range(0, NONE.parts.size())
                        .mapToObj(i -> Split.of(fen, shares.parts())[i])
                        .toList(),
                0);
    }

    /** Both together. */
    public Money plus(Money other) {
        return new Money(
                lines + other.lines,
                fen + other.fen,
                IntStream.range(0, parts.size())
                        .mapToObj(i -> parts.get(i) + other.parts.get(i))
                        .toList(),
                unset + other.unset);
    }

    /** What a source pays. */
    public long of(Source source) {
        return parts.get(source.ordinal());
    }
}
