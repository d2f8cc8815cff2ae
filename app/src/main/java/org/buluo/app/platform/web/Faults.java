package org.buluo.app.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.buluo.app.platform.LostKeyException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page that says what went wrong, and never how the program is made. */
@Controller
class Faults implements ErrorController {

    @RequestMapping("/error")
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        HttpStatus said = status == null ? HttpStatus.NOT_FOUND : status; // somebody typed the address of this page
        response.setStatus(said.value());
        model.addAttribute("status", said.value());
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean keyLost = thrown instanceof Throwable fault && isOfLostKey(fault);
        model.addAttribute("key", "platform.fault." + (keyLost ? "key" : known(said)));
        return "platform/fault";
    }

    private static boolean isOfLostKey(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof LostKeyException) {
                return true;
            }
        }
        return false;
    }

    private static String known(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN,
                    NOT_FOUND,
                    CONTENT_TOO_LARGE,
                    TOO_MANY_REQUESTS,
                    SERVICE_UNAVAILABLE,
                    INSUFFICIENT_STORAGE -> String.valueOf(status.value());
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
