package org.buluo.app.aid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a determination does beside those before it: what is under way and says the same goes on, what says something else is
 * superseded, and what was approved or dropped by people stays as it is.
 *
 * @param fresh what goes on new lists
 * @param superseded keys of awards under way whose place is taken, or that are no longer due
 * @param kept how many entitlements have an award already
 */
record AwardPlan(List<Entitled> fresh, List<Long> superseded, int kept) {

    /** @param now what is due, each subject once @param before the awards of the term, each subject once */
    static AwardPlan of(List<Entitled> now, List<Standing> before) {
        Map<Entitled.Subject, Standing> standing = new HashMap<>();
        before.forEach(one -> standing.put(one.subject(), one));
        List<Entitled> fresh = new ArrayList<>();
        List<Long> superseded = new ArrayList<>();
        Set<Entitled.Subject> due = new HashSet<>();
        int kept = 0;
        for (Entitled one : now) {
            due.add(one.subject());
            Standing was = standing.get(one.subject());
            boolean stays = was != null && (!was.state().isUnderWay() || was.says(one));
            kept += stays ? 1 : 0;
            if (!stays) {
                fresh.add(one);
            }
            if (was != null && !stays) {
                superseded.add(was.award());
            }
        }
        before.stream()
                .filter(one -> one.state().isUnderWay() && !due.contains(one.subject()))
                .forEach(one -> superseded.add(one.award()));
        return new AwardPlan(List.copyOf(fresh), List.copyOf(superseded), kept);
    }
}
