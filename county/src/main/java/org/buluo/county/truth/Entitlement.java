package org.buluo.county.truth;

import java.util.EnumMap;
import java.util.Map;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;
import org.buluo.county.rosters.Provision;

/**
 * What a child is due in a term.
 *
 * @param granted what this county pays, in fen, by provision
 * @param unknown whether some provision is not decided
 * @param most the most that undecided provisions could still grant together, in fen
 * @param letter whether a provision of the school county is not surely refused
 */
record Entitlement(Map<Provision, Long> granted, boolean unknown, long most, boolean letter) {

    private static final Stage[] AIDED = {
        Stage.PRESCHOOL, Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR, Stage.VOCATIONAL, Stage.HIGHER_VOCATIONAL
    };

    static Entitlement of(AidFacts facts, Term term) {
        Map<Provision, Long> granted = new EnumMap<>(Provision.class);
        AidRule rule = new AidRule(facts, term);
        boolean unknown = false;
        boolean letter = false;
        long most = 0;
        for (Stage stage : facts.stage() == null ? AIDED : new Stage[] {facts.stage()}) {
            long here = 0;
            for (Provision provision : Provision.values()) {
                Outcome outcome = rule.judge(provision, stage);
                unknown |= outcome.kind() == Outcome.Kind.UNKNOWN;
                letter |= outcome.kind() != Outcome.Kind.REFUSED && provision != Provision.RAIN_DEW;
                if (outcome.kind() == Outcome.Kind.GRANTED) {
                    granted.put(provision, outcome.fen());
                }
                boolean second = provision == Provision.DAY_PUPIL_LIVING
                        && rule.judge(Provision.BOARDER_LIVING, stage).kind() == Outcome.Kind.UNKNOWN;
                here += outcome.kind() == Outcome.Kind.UNKNOWN && !second ? outcome.fen() : 0;
            }
            most = Math.max(most, here);
        }
        return new Entitlement(granted, unknown, most, letter);
    }

    /** The sum of what is granted, in fen. */
    long due() {
        return granted.values().stream().mapToLong(Long::longValue).sum();
    }
}
