package org.buluo.app.aid;

import java.util.List;

/**
 * The rule that a decision on an appeal names, as the verdict told it when it was decided.
 *
 * @param reason word of the pack's vocabulary; empty unless refused
 * @param missing column names of the facts that were missing, joined by {@code ;}; empty when none was
 * @param document number as printed in the pack
 * @param clause in words
 */
public record RuleNamed(String reason, String missing, String document, String clause) {

    /** None. */
    static final RuleNamed NONE = new RuleNamed("", "", "", "");

    static RuleNamed of(StoredVerdict verdict) {
        return new RuleNamed(
                verdict.reason(), String.join(";", verdict.missing()), verdict.document(), verdict.clause());
    }

    /** Whether one is named. */
    public boolean isNamed() {
        return !document.isEmpty();
    }

    /** The missing facts. */
    public List<String> facts() {
        return missing.isEmpty() ? List.of() : List.of(missing.split(";"));
    }
}
