package org.buluo.app.aid;

/**
 * What a list of awards says of a child, as a reconciliation found it.
 *
 * @param childId the child's lasting key
 * @param name as most of its rows state it
 * @param studentNumber 学籍号; empty when not known
 * @param className as the nearest row states it; empty when none does
 * @param stage code at the cut-off; empty when not known
 * @param grade within the stage; null when not known
 * @param school at the cut-off; empty when not known
 * @param schoolTownship in which it lies; empty when not known or elsewhere
 * @param elsewhereCounty of the school, when it is another; else empty
 * @param township of the household; empty when not known
 */
public record ChildOfRun(
        long childId,
        String name,
        String studentNumber,
        String className,
        String stage,
        Integer grade,
        String school,
        String schoolTownship,
        String elsewhereCounty,
        String township) {

    /** The school of this county at which it is; empty when there is none or it is not known. */
    public String schoolHere() {
        return elsewhereCounty.isEmpty() ? school : "";
    }

    /** The school as people know it: elsewhere with its county. */
    public String attends() {
        return elsewhereCounty.isEmpty() ? school : (elsewhereCounty + " " + school).strip();
    }

    @Override
    public String toString() {
        return "ChildOfRun[" + childId + "]";
    }
}
