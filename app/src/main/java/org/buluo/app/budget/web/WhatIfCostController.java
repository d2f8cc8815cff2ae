package org.buluo.app.budget.web;

import java.util.List;
import java.util.Map;
import org.buluo.app.budget.Source;
import org.buluo.app.budget.WhatIfCost;
import org.buluo.app.platform.NotThere;
import org.buluo.app.platform.Scope;
import org.buluo.app.policy.WhatIf;
import org.buluo.app.policy.WhatIfs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a trial of a policy pack would cost each source. */
@Controller
class WhatIfCostController {

    private final WhatIfs whatIfs;
    private final WhatIfCost cost;

    WhatIfCostController(WhatIfs whatIfs, WhatIfCost cost) {
        this.whatIfs = whatIfs;
        this.cost = cost;
    }

    @GetMapping("/budget/what-if/{id}")
    String page(Scope scope, @PathVariable long id, Model model) {
        WhatIf whatIf = whatIfs.find(scope, id).orElseThrow(() -> new NotThere("what-if"));
        Map<String, WhatIfCost.Cost> costs = cost.of(scope, whatIf);
        model.addAttribute("whatIf", whatIf);
        model.addAttribute("costs", costs);
        model.addAttribute("all", WhatIfCost.all(List.copyOf(costs.values())));
        model.addAttribute("sources", Source.values());
        return "budget/what-if";
    }
}
