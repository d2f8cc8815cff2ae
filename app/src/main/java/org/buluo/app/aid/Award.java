package org.buluo.app.aid;

import java.time.Instant;

/**
 * A child's award of one provision in a term.
 *
 * @param id its key
 * @param list the key of its list
 * @param place its 序号 on the list, as printed
 * @param child the child's key
 * @param provision id in the pack
 * @param amountFen in fen
 * @param toSchool whether the school is paid, and not a person
 * @param document by which it is due
 * @param clause of the document
 * @param township of its list
 * @param school of its list; empty when it is no school's
 * @param attends the school as people know it
 * @param stage code; empty when not known
 * @param grade within the stage; null when not known
 * @param person who it is
 * @param state where it is
 * @param held how many objections are open
 * @param movedBy who brought it into this state
 * @param movedAt when
 * @param note what that person said of it; empty for nothing
 * @param answer what was replied last: CONFIRM, OBJECT or empty
 */
public record Award(
        long id,
        long list,
        int place,
        long child,
        String provision,
        long amountFen,
        boolean toSchool,
        String document,
        String clause,
        String township,
        String school,
        String attends,
        String stage,
        Integer grade,
        PersonOnList person,
        AwardState state,
        int held,
        String movedBy,
        Instant movedAt,
        String note,
        String answer) {

    @Override
    public String toString() {
        return "Award[" + id + " " + school + " " + township + " " + state + "]";
    }
}
