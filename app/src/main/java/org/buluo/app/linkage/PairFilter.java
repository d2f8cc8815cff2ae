package org.buluo.app.linkage;

import java.util.Map;
import org.buluo.app.platform.ListState;

/**
 * Which pairs of the reconciliation under review are looked at; each part empty for all.
 *
 * @param township of one of the two sides
 * @param school of one of the two sides
 * @param situation the evidence, as {@link DoubtfulPair#situation()}
 * @param decided {@code open} (also when empty), {@code same}, {@code different}, {@code unsure} or {@code all}
 */
public record PairFilter(String township, String school, String situation, String decided) {

    private static final String OPEN = "open";

    /** Absent parts count as empty. */
    public PairFilter {
        township = township == null ? "" : township.strip();
        school = school == null ? "" : school.strip();
        situation = situation == null ? "" : situation.strip();
        decided = decided == null || decided.isBlank() ? OPEN : decided.strip();
    }

    /** What nobody has looked at yet, all of it. */
    public static PairFilter open() {
        return new PairFilter("", "", "", OPEN);
    }

    /** The same pairs, of one situation. */
    public PairFilter ofSituation(String other) {
        return new PairFilter(township, school, other, decided);
    }

    /** The same pairs, decided or not. */
    public PairFilter withDecided(String other) {
        return new PairFilter(township, school, situation, other);
    }

    /** Whether it holds only what nobody has looked at. */
    public boolean isOpen() {
        return decided.equals(OPEN);
    }

    /** As an address says it, at this path. */
    public ListState at(String path) {
        return new ListState(path, Map.of())
                .with("township", township)
                .with("school", school)
                .with("situation", situation)
                .with("decided", isOpen() ? "" : decided);
    }

    /** The condition on {@code linkage.pair p} with {@code d}, the decision that counts. */
    String sql() {
        return """
                (:township = '' or p.left_township = :township or p.right_township = :township)
                and (:school = '' or p.left_school = :school or p.right_school = :school)
                and (:situation = '' or p.situation = :situation)
                and (:decided = 'all' or (:decided = 'open' and d.id is null) or d.ruling = :decided)
                """;
    }

    Map<String, Object> parameters() {
        return Map.of("township", township, "school", school, "situation", situation, "decided", decided);
    }
}
