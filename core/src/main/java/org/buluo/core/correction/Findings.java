package org.buluo.core.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.Rosters;

/**
 * What goes home: everything in the rosters of which the evidence is sound. Rows count as one child's only as far as the
 * account joined them; what is merely doubtful stays in review and is no finding. Which value is held right,
 * {@link Votes} says; where the sides are equal, both have a finding and neither is held right.
 */
public final class Findings {

    /** One child's row of a roster is told once of each aspect. */
    private record Told(RosterOf roster, Aspect aspect) {}

    private final Numbers numbers;
    private final Changes changes;
    private final Accounts accounts;

    private Findings(Reconciled account, Rosters rosters, Function<Origin, String> cards) {
        numbers = new Numbers(account.children());
        changes = new Changes(account);
        accounts = new Accounts(account, rosters, cards);
    }

    /**
     * In the account's order, and after the children what is wrong with whole rosters.
     *
     * @param rosters from which the account came
     * @param cards the bank account that a row states, digits alone; empty for none. May be asked by several threads
     */
    public static List<Finding> of(Reconciled account, Rosters rosters, Function<Origin, String> cards) {
        List<ChildAccount> children = account.children();
        Findings findings = new Findings(account, rosters, cards);
        Stream<Finding> ofChildren = IntStream.range(0, children.size())
                .parallel()
                .boxed()
                .flatMap(place -> findings.of(place, children.get(place)).stream());
        return Stream.concat(ofChildren, Schools.of(account, rosters.schools()).stream())
                .toList();
    }

    private List<Finding> of(int place, ChildAccount child) {
        if (child.rows().size() < 2
                && child.rows().stream().allMatch(row -> row.id().isSound())) {
            return List.of();
        }
        List<Finding> all = new ArrayList<>(2);
        numbers.find(place, all::add);
        Names.find(place, child.rows(), all::add);
        ByNumber.find(place, child.rows(), all::add);
        Places.find(place, child, all::add);
        changes.find(place, child, all::add);
        accounts.find(place, child, all::add);
        Map<Told, Finding> once = new LinkedHashMap<>();
        all.forEach(finding ->
                once.putIfAbsent(new Told(finding.roster(), finding.fault().aspect()), finding));
        return List.copyOf(once.values());
    }
}
