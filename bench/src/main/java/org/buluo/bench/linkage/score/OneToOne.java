package org.buluo.bench.linkage.score;

import java.util.BitSet;

/** Takes pairs from the surest down, each person and each student once. */
final class OneToOne {

    private OneToOne() {}

    /**
     * What the threshold does.
     *
     * @param best at the threshold with the best F1
     * @param recallWhenSure the best recall at the wanted precision; 0 when no threshold reaches it
     */
    record Curve(Rightness best, double recallWhenSure) {}

    static Curve curve(Claims claims, Truth truth, double sure) {
        BitSet persons = new BitSet();
        BitSet students = new BitSet();
        Rightness best = Rightness.of(Double.POSITIVE_INFINITY, 0, 0, 0, truth.persons());
        double recall = truth.persons() == 0 ? 1 : 0;
        double threshold = Double.POSITIVE_INFINITY;
        int right = 0;
        int taken = 0;
        for (int claim : claims.bySureness()) {
            if (claims.score(claim) < threshold && taken > 0) {
                Rightness here = Rightness.of(threshold, right, taken, right, truth.persons());
                best = here.f1() > best.f1() ? here : best;
                recall = here.precision() >= sure ? Math.max(recall, here.recall()) : recall;
            }
            threshold = claims.score(claim);
            if (!persons.get(claims.person(claim)) && !students.get(claims.student(claim))) {
                persons.set(claims.person(claim));
                students.set(claims.student(claim));
                taken++;
                right += claims.isRight(claim) ? 1 : 0;
            }
        }
        Rightness last = Rightness.of(threshold, right, taken, right, truth.persons());
        return new Curve(
                last.f1() > best.f1() ? last : best,
                last.precision() >= sure ? Math.max(recall, last.recall()) : recall);
    }
}
