package org.buluo.app.account.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's templates their words. */
@ControllerAdvice(basePackageClasses = TellAdvice.class)
class TellAdvice {

    private final Tell tell;

    TellAdvice(Tell tell) {
        this.tell = tell;
    }

    @ModelAttribute("tell")
    Tell tell() {
        return tell;
    }
}
