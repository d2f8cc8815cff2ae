package org.buluo.app.budget.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's templates their words. */
@ControllerAdvice(basePackageClasses = BudgetTellAdvice.class)
class BudgetTellAdvice {

    private final BudgetTell tell;

    BudgetTellAdvice(BudgetTell tell) {
        this.tell = tell;
    }

    @ModelAttribute("tell")
    BudgetTell tell() {
        return tell;
    }
}
