package org.buluo.app.records.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives this module's templates their words. */
@ControllerAdvice(basePackageClasses = RecordsTellAdvice.class)
class RecordsTellAdvice {

    private final RecordsTell tell;

    RecordsTellAdvice(RecordsTell tell) {
        this.tell = tell;
    }

    @ModelAttribute("tell")
    RecordsTell tell() {
        return tell;
    }
}
