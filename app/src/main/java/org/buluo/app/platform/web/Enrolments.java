package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.buluo.app.platform.SecondFactor;
import org.springframework.ui.Model;

/** A second factor that is being set up: kept in the session until its first answer, and shown on a page. */
final class Enrolments {

    private static final String ATTRIBUTE = Enrolments.class.getName();

    private Enrolments() {}

    static void keep(SecondFactor.Enrolment enrolment, HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, enrolment);
    }

    static Optional<SecondFactor.Enrolment> of(HttpServletRequest request) {
        return Optional.ofNullable((SecondFactor.Enrolment) request.getSession().getAttribute(ATTRIBUTE));
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Puts the picture and the text to type into the page. */
    static void show(SecondFactor.Enrolment enrolment, Model model) {
        model.addAttribute("typed", enrolment.typed());
        model.addAttribute("picture", enrolment.address().isEmpty() ? null : QrPicture.of(enrolment.address()));
    }
}
