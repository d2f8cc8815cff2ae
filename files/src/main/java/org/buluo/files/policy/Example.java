package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Pack;
import org.buluo.core.time.Term;

/**
 * A child, and what the pack says that comes of it.
 *
 * @param line in the pack
 * @param column in the line
 * @param where the way to it
 * @param say what it shows, in a sentence
 * @param term the term
 * @param child its facts
 * @param expect by provision id, in order: {@code granted 500.00}, {@code refused boarding}, {@code unknown grade},
 *     {@code none}; with （未确认） where the clause is so marked
 */
public record Example(
        int line, int column, String where, String say, Term term, ChildFacts child, Map<String, String> expect) {

    /** The county of {@code here}. */
    static final String HERE = "422822";

    List<PackFault> faults(Pack pack) {
        List<Determination> verdicts = pack.determine(child, term, HERE);
        List<PackFault> faults = new ArrayList<>();
        expect.forEach((id, expected) -> {
            Optional<Determination> found = verdicts.stream()
                    .filter(one -> one.provision().id().equals(id))
                    .findFirst();
            String got = found.map(Example::words).orElse("none");
            if (!got.equals(expected)) {
                faults.add(new PackFault(
                        line,
                        column,
                        where,
                        "例子“" + say + "”不符：" + id + " 写的是 " + expected + "，算出来是 " + got,
                        "example \"" + say + "\" fails: " + id + " expected " + expected + ", got " + got));
            }
        });
        return faults;
    }

    private static String words(Determination one) {
        String verdict = one.verdict()
                .fold(
                        granted -> "granted " + granted.amount().yuan(),
                        elsewhere -> "elsewhere " + elsewhere.amount().yuan(),
                        refused -> "refused " + refused.reason().code(),
                        unknown -> "unknown "
                                + String.join(
                                        ";",
                                        unknown.missing().stream()
                                                .map(Fact::column)
                                                .toList()));
        return one.clause().endsWith("（未确认）") ? verdict + " （未确认）" : verdict;
    }
}
