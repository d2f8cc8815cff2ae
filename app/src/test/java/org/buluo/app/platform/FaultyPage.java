package org.buluo.app.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that always fails, for tests. */
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
}
