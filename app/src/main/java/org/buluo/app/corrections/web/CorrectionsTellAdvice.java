package org.buluo.app.corrections.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's templates their words. */
@ControllerAdvice(basePackageClasses = CorrectionsTellAdvice.class)
class CorrectionsTellAdvice {

    private final CorrectionsTell tell;

    CorrectionsTellAdvice(CorrectionsTell tell) {
        this.tell = tell;
    }

    @ModelAttribute("tell")
    CorrectionsTell tell() {
        return tell;
    }
}
