package org.buluo.app.aid.web;

import org.buluo.app.platform.NotThere;
import org.buluo.core.time.Term;

/** The term that an address names. */
final class TermInPath {

    private TermInPath() {}

    /** "Not there" when it names none. */
    static Term of(String code) {
        return Term.parse(code).orElseThrow(() -> new NotThere("term"));
    }
}
