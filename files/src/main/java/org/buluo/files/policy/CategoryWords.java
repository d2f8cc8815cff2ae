package org.buluo.files.policy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.policy.Category;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Categories in a condition or a tier: a list, or the name of a group. */
record CategoryWords(Faults faults, Map<String, Set<Category>> groups) {

    Set<Category> read(Spot spot) {
        if (spot.node() instanceof SequenceNode) {
            return spot.items().stream()
                    .flatMap(item -> Category.ofCode(item.text()).stream())
                    .collect(Collectors.toSet());
        }
        Set<Category> group = groups.get(spot.text());
        if (group == null) {
            String known = String.join(", ", groups.keySet().stream().sorted().toList());
            faults.at(spot, groups.keySet(), "groups 里的一个组名：" + known, "the name of a group: " + known);
            return Set.of();
        }
        return group;
    }
}
