package org.buluo.files.link;

/**
 * What came of linking two files.
 *
 * @param leftRows rows of the left file
 * @param rightRows rows of the right file
 * @param leftCompared left rows that could have a match
 * @param rightCompared right rows that could have one
 * @param pairs pairs that were compared
 * @param matches pairs taken as one child
 * @param reviews pairs for a person to look at
 * @param precision the estimated share of the matches that are right
 * @param recall the estimated share of all true pairs that are matches
 * @param model what became of the model's file
 * @param known what became of the file of what is known of the left register; null when there is none
 */
public record LinkSummary(
        int leftRows,
        int rightRows,
        int leftCompared,
        int rightCompared,
        int pairs,
        int matches,
        int reviews,
        Estimate precision,
        Estimate recall,
        ModelUse model,
        KnownUse known) {

    LinkSummary ofKnown(int registered, int compared, KnownUse use) {
        return new LinkSummary(
                registered, rightRows, compared, rightCompared, pairs, matches, reviews, precision, recall, model, use);
    }

    /**
     * What became of the file of what is known.
     *
     * @param read whether it was used; else it was written
     * @param looked how many left rows were looked at in it
     */
    public record KnownUse(boolean read, long looked) {}

    /** What became of the model. */
    public enum ModelUse {
        /** Learnt, and not kept. */
        LEARNT,
        /** Learnt and written to its file. */
        WRITTEN,
        /** Read from its file. */
        READ
    }

    /**
     * A share with the range that it lies in with 95 % probability.
     *
     * @param share from 0 to 1
     * @param least the range's lower end
     * @param most the range's upper end
     */
    public record Estimate(double share, double least, double most) {

        /** Of so many in all, so many are expected to miss, or {@code more}; misses come and go by chance. */
        static Estimate of(double misses, double all, double more) {
            if (all <= 0) {
                return new Estimate(1, 0, 1);
            }
            double spread = 1.96 * Math.sqrt(misses + 1);
            return new Estimate(
                    1 - misses / all,
                    Math.max(0, 1 - (misses + spread + 2 + more) / all),
                    Math.min(1, 1 - Math.max(0, misses - spread) / all));
        }
    }
}
