package org.buluo.core.linkage.pairing.model;

/**
 * What each fact adds to the odds of a pair, in natural logarithms; they sum to the pair's own odds.
 *
 * @param prior before anything is compared
 * @param name how the names agree, the rarer the shared name the more
 * @param id the identity numbers
 * @param birth the birth dates, as far as the numbers do not tell them
 * @param sex the sex
 * @param grade the grade beside the other's age
 * @param home guardian, phone and place as one fact, the rarer the more
 * @param siblings what is taken off because siblings of one home agree so too
 */
public record Weighing(
        double prior, double name, double id, double birth, double sex, double grade, double home, double siblings) {

    /** The logarithm of the odds of the pair by itself. */
    public double odds() {
        return prior + name + id + birth + sex + grade + home + siblings;
    }
}
