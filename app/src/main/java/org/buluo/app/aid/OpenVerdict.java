package org.buluo.app.aid;

import java.util.List;

/**
 * A child of whom a determination could not judge everything.
 *
 * @param place on the list
 * @param child the child's key
 * @param township of the household; empty when not known
 * @param school here; empty when there is none or it is not known
 * @param stage code; empty when not known
 * @param grade within the stage; null when not known
 * @param person who it is
 * @param provisions ids that could not be judged
 * @param missing column names of the missing facts
 */
public record OpenVerdict(
        long place,
        long child,
        String township,
        String school,
        String stage,
        Integer grade,
        PersonOnList person,
        List<String> provisions,
        List<String> missing) {

    @Override
    public String toString() {
        return "OpenVerdict[" + child + " " + school + " " + township + "]";
    }
}
