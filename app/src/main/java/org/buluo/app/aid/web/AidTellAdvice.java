package org.buluo.app.aid.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's templates their words. */
@ControllerAdvice(basePackageClasses = AidTellAdvice.class)
class AidTellAdvice {

    private final AidTell tell;

    AidTellAdvice(AidTell tell) {
        this.tell = tell;
    }

    @ModelAttribute("tell")
    AidTell tell() {
        return tell;
    }
}
