package org.buluo.core.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;

/**
 * What goes home: everything in the rosters of which the evidence is sound. Rows count as one child's only as far as the
 * account joined them; what is merely doubtful stays in review and is no finding. Which value is held right,
 * {@link Votes} says; where the sides are equal, both have a finding and neither is held right.
 */
public final class Findings {

    /** One child's row of a roster is told once of each aspect. */
    private record Told(RosterOf roster, Aspect aspect) {}

    private Findings() {}

    /** In the account's order. */
    public static List<Finding> of(Reconciled account) {
        List<ChildAccount> children = account.children();
        Numbers numbers = new Numbers(children);
        return IntStream.range(0, children.size())
                .parallel()
                .boxed()
                .flatMap(place -> of(place, children.get(place), numbers).stream())
                .toList();
    }

    private static List<Finding> of(int place, ChildAccount child, Numbers numbers) {
        if (child.rows().size() < 2
                && child.rows().stream().allMatch(row -> row.id().isSound())) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>(2);
        numbers.find(place, all::add);
        Names.find(place, child.rows(), all::add);
        ByNumber.find(place, child.rows(), all::add);
        Places.find(place, child, all::add);
        Map<Told, Finding> once = new LinkedHashMap<>();
        all.forEach(finding ->
                once.putIfAbsent(new Told(finding.roster(), finding.fault().aspect()), finding));
        return List.copyOf(once.values());
    }
}
