package org.buluo.app;

import org.buluo.app.platform.start.Start;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The console: {@code ./buluo serve}. */
@SpringBootApplication
public class BuluoApp {

    /** Starts the console, and exits with a status of design.md §4 when that is not possible. */
    public static void main(String[] args) {
        Start.main(BuluoApp.class, args);
    }
}
