package org.buluo.app.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where one signs in. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String page() {
        return "platform/sign-in";
    }
}
