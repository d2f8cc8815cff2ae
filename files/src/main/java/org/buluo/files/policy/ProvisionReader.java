package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.policy.Administration;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.Condition;
import org.buluo.core.policy.CostShare;
import org.buluo.core.policy.Document;
import org.buluo.core.policy.Payee;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Schedule;
import org.buluo.core.schooling.Stage;

/** One provision of a pack. */
final class ProvisionReader {

    private final Faults faults;
    private final ConditionReader conditions;
    private final AmountReader amounts;

    ProvisionReader(Faults faults, Map<String, Document> documents, Map<String, Set<Category>> groups) {
        CategoryWords words = new CategoryWords(faults, groups);
        this.faults = faults;
        this.conditions = new ConditionReader(faults, words);
        this.amounts = new AmountReader(faults, documents, words);
    }

    /** Empty when its amounts make no schedule; the faults say why. */
    Optional<Provision> provision(Spot spot) {
        Set<Stage> stages = stages(spot.need("stages"));
        Payee payee = Payee.valueOf(upper(spot.need("paid_to")));
        List<Condition> asked = spot.get("when").map(conditions::conditions).orElse(List.of());
        List<CostShare> shares = spot.get("cost_shares").map(this::shares).orElse(List.of());
        Optional<Schedule> schedule = amounts.schedule(spot.need("amounts"), stages, payee);
        return schedule.map(known -> new Provision(
                spot.need("id").text(),
                spot.need("name").text(),
                texts(spot, "aliases"),
                stages,
                Administration.valueOf(upper(spot.need("administered_by"))),
                payee,
                asked,
                known,
                Set.copyOf(texts(spot, "excludes")),
                shares));
    }

    static Set<Stage> stages(Spot spot) {
        return spot.items().stream()
                .flatMap(item -> Stage.ofCode(item.text()).stream())
                .collect(Collectors.toSet());
    }

    private List<CostShare> shares(Spot spot) {
        List<CostShare> shares = new ArrayList<>();
        for (Spot.Entry entry : spot.entries()) {
            shares.add(new CostShare(
                    CostShare.Level.valueOf(entry.key().toUpperCase(Locale.ROOT)),
                    Integer.parseInt(entry.value().text())));
        }
        int sum = shares.stream().mapToInt(CostShare::percent).sum();
        if (sum != 100) {
            faults.about(spot, "各级分担合计 " + sum + "，应为 100", "shares make " + sum + ", expected 100");
        }
        return shares;
    }

    private static List<String> texts(Spot spot, String key) {
        return spot.get(key)
                .map(list -> list.items().stream().map(Spot::text).distinct().toList())
                .orElse(List.of());
    }

    private static String upper(Spot spot) {
        return spot.text().toUpperCase(Locale.ROOT);
    }
}
