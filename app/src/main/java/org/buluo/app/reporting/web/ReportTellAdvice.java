package org.buluo.app.reporting.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's templates their words. */
@ControllerAdvice(basePackageClasses = ReportTellAdvice.class)
class ReportTellAdvice {

    private final ReportTell tell;

    ReportTellAdvice(ReportTell tell) {
        this.tell = tell;
    }

    @ModelAttribute("tell")
    ReportTell tell() {
        return tell;
    }
}
