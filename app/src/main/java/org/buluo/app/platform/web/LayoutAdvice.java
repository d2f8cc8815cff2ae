package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.buluo.app.platform.ListState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame and its address. */
@ControllerAdvice(annotations = Controller.class)
class LayoutAdvice {

    private final Layout layout;

    LayoutAdvice(Layout layout) {
        this.layout = layout;
    }

    @ModelAttribute("layout")
    Layout layout() {
        return layout;
    }

    @ModelAttribute("state")
    ListState state(HttpServletRequest request) {
        return Addresses.of(request);
    }
}
