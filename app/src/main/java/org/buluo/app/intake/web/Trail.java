package org.buluo.app.intake.web;

import java.util.List;

/** A step of the way to a page. @param key of its words */
record Trail(String url, String key) {

    static List<Trail> toIntake() {
        return List.of(new Trail("/intake", "intake.title"));
    }
}
