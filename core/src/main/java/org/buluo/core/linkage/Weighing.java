package org.buluo.core.linkage;

/**
 * What one factor adds to a pair's score.
 *
 * @param factor that was weighed
 * @param bits logarithm to base 2 of how much it changes the odds that the two rows are one person; negative speaks
 *     against it
 * @param bearers for a name that agrees, how many persons of the county bear it about; else 0
 */
public record Weighing(Factor factor, double bits, int bearers) {

    Weighing(Factor factor, double bits) {
        this(factor, bits, 0);
    }
}
