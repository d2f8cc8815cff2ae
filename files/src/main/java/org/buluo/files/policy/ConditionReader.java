package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.policy.Condition;

/** The conditions of a provision. */
record ConditionReader(Faults faults, CategoryWords categories) {

    List<Condition> conditions(Spot when) {
        List<Condition> conditions = new ArrayList<>();
        for (Spot.Entry entry : when.entries()) {
            condition(entry.key(), entry.value()).ifPresent(conditions::add);
        }
        return conditions;
    }

    private Optional<Condition> condition(String fact, Spot spot) {
        return switch (fact) {
            case "categories" -> Optional.of(new Condition.HoldsAny(categories.read(spot)));
            case "grade" -> grade(spot);
            case "boarding" -> FactWords.yesOrNo(spot.text()).map(Condition.Boards::new);
            case "rural" -> Optional.of(new Condition.RuralOrHolds(Set.of()));
            case "rural_or_categories" -> Optional.of(new Condition.RuralOrHolds(categories.read(spot)));
            case "school_type" ->
                Optional.of(new Condition.SchoolTypeIn(spot.items().stream()
                        .flatMap(item -> FactWords.schoolType(item.text()).stream())
                        .collect(Collectors.toSet())));
            default -> throw new IllegalStateException("the schema let pass the condition " + fact);
        };
    }

    private Optional<Condition> grade(Spot spot) {
        String[] ends = spot.text().split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[1]);
        if (first > last) {
            faults.at(spot, "从小到大的年级范围", "a range of grades, the lower first");
            return Optional.empty();
        }
        return Optional.of(new Condition.GradeBetween(first, last));
    }
}
