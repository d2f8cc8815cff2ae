package org.buluo.bench.linkage.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * What is to be said of a tool's pairs.
 *
 * @param pairs how many it wrote
 * @param reach the share of the persons on the roll whose right pair is among them, whatever its score
 * @param own at the tool's own threshold, pairs as it wrote them
 * @param best one-to-one at the threshold with the best F1, which only a truth can tell: it flatters
 * @param recallWhenSure the best recall of one-to-one pairs whose precision is at least .999; 0 when none is
 * @param calibration whether its scores hold
 * @param review what it leaves to people; of a tool without bands, the pairs below its threshold
 * @param enrolledTwice persons with several rows on the roll
 * @param enrolledTwiceShown those of them for whom at least two right pairs were written
 */
public record Judgement(
        int pairs,
        double reach,
        Rightness own,
        Rightness best,
        double recallWhenSure,
        Calibration calibration,
        Review review,
        int enrolledTwice,
        int enrolledTwiceShown) {

    private static final double SURE = 0.999;

    /** Judges a file of pairs. @param threshold the tool's own, for one that tells no bands */
    public static Judgement of(Path pairs, Path truthFile, double threshold) throws IOException {
        Truth truth = Truth.read(truthFile);
        Claims claims = Claims.read(pairs, truth, threshold);
        BitSet reached = new BitSet();
        BitSet twice = new BitSet();
        for (int i = 0; i < claims.count(); i++) {
            if (claims.isRight(i)) {
                twice.set(claims.person(i), reached.get(claims.person(i)));
                reached.set(claims.person(i));
            }
        }
        twice.and(truth.enrolledTwice());
        OneToOne.Curve curve = OneToOne.curve(claims, truth, SURE);
        return new Judgement(
                claims.count(),
                truth.persons() == 0 ? 1 : (double) reached.cardinality() / truth.persons(),
                own(claims, truth),
                curve.best(),
                curve.recallWhenSure(),
                Calibration.of(claims),
                Review.of(claims, truth),
                truth.enrolledTwice().cardinality(),
                twice.cardinality());
    }

    private static Rightness own(Claims claims, Truth truth) {
        BitSet found = new BitSet();
        double least = Double.POSITIVE_INFINITY;
        int right = 0;
        int accepted = 0;
        for (int i = 0; i < claims.count(); i++) {
            if (claims.isAccepted(i)) {
                accepted++;
                least = Math.min(least, claims.score(i));
                if (claims.isRight(i)) {
                    right++;
                    found.set(claims.person(i));
                }
            }
        }
        return Rightness.of(least, right, accepted, found.cardinality(), truth.persons());
    }
}
