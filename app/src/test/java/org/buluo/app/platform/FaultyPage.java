package org.buluo.app.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that always fails, for tests; and one that forgot to say who may see it. */
@Controller
class FaultyPage {

    @GetMapping("/test/faulty")
    String page() {
        throw new IllegalStateException("42289920120330003X fails");
    }

    @GetMapping("/test/lost-key")
    String lost() {
        throw new LostKeyException(7);
    }

    @GetMapping("/test/undeclared")
    String undeclared() {
        throw new IllegalStateException("nobody comes here");
    }

    /** The first declares its permission. */
    @Configuration(proxyBeanMethods = false)
    static class Ways {

        @Bean
        Routes faultyWays() {
            return Routes.none().reads(Permission.OWN, "/test/faulty", "/test/lost-key");
        }
    }
}
