package org.buluo.app.account.web;

import org.buluo.app.platform.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page: the account. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "account/home";
    }

    /** Its place in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Menu {

        @Bean
        MenuItem homeMenu() {
            return MenuItem.forAll("account.home", "/", 0);
        }
    }
}
