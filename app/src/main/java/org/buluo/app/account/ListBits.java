package org.buluo.app.account;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Lists;
import org.buluo.core.roster.RosterKind;

/** The lists that children are on, by the codes of the four-checks matrix. */
public final class ListBits {

    /** The code of those with presence at two schools or more. */
    public static final String ENROLLED_TWICE = "enrolled-twice";

    private ListBits() {}

    /** The codes of the matrix's sides, in its order. */
    public static List<String> sides() {
        return Stream.concat(
                        Stream.of(RosterKind.values())
                                .filter(kind -> kind != RosterKind.SCHOOL)
                                .map(RosterKind::code),
                        Stream.of(Comparison.OUT_OF_SCHOOL))
                .toList();
    }

    /** The bit of a code in {@link Lists}; empty when no list has it. */
    public static OptionalInt bit(String code) {
        if (code.equals(Comparison.OUT_OF_SCHOOL)) {
            return OptionalInt.of(Lists.OUT_OF_SCHOOL);
        }
        if (code.equals(ENROLLED_TWICE)) {
            return OptionalInt.of(Lists.ENROLLED_TWICE);
        }
        return IntStream.range(0, Lists.OUT_OF_SCHOOL)
                .filter(i -> RosterKind.values()[i].code().equals(code))
                .findFirst();
    }

    /** The bits of several codes; unknown ones give a bit that no child has. */
    static long mask(String codes) {
        return Stream.of(codes.split(","))
                .mapToLong(code -> 1L << bit(code.strip()).orElse(Long.SIZE - 2))
                .reduce(0, (a, b) -> a | b);
    }
}
