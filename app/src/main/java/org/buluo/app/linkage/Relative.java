package org.buluo.app.linkage;

/**
 * Another child of the household that one side of a doubtful pair belongs to.
 *
 * @param child its key, the same on both sides when it is one child
 * @param name its name
 * @param born the year of birth; 0 when not known
 * @param school where it is; empty when at none
 */
public record Relative(long child, String name, int born, String school) {
    @Override
    public String toString() {
        return "Relative[" + child + "]";
    }
}
