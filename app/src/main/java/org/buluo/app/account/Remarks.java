package org.buluo.app.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.buluo.core.account.Remark;

/** Remarks as tables keep them: each its kind and what fills its sentence, to be said in any language later. */
public final class Remarks {

    private static final String BETWEEN = "\u001e";
    private static final String FILLED = "\u001f";

    private Remarks() {}

    /** As a table keeps them. */
    static String packed(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.kind() + FILLED + remark.detail())
                .collect(Collectors.joining(BETWEEN));
    }

    /** What {@link #packed} wrote; what is no remark's kind is a note in its own words. */
    public static List<Remark> of(String packed) {
        return packed.isEmpty()
                ? List.of()
                : Arrays.stream(packed.split(BETWEEN)).map(Remarks::one).toList();
    }

    private static Remark one(String packed) {
        int at = packed.indexOf(FILLED);
        if (at < 0) {
            return new Remark(Remark.Kind.NOTE, packed);
        }
        return new Remark(Remark.Kind.valueOf(packed.substring(0, at)), packed.substring(at + 1));
    }

    /** In Chinese, as {@code account.csv} says it. */
    static String chinese(List<Remark> remarks) {
        return remarks.stream().map(Remark::chinese).collect(Collectors.joining("；"));
    }
}
