package org.buluo.app.platform;

import java.util.Locale;

/**
 * Who looks, as the policies of the tables ask for it.
 *
 * @param scope {@code county}, {@code area}, {@code school}, {@code unit} or {@code none}
 * @param place the township, the school or the unit; empty for the others
 * @param login by which their own jobs, uploads and forms are known; empty for nobody
 */
record Viewer(String scope, String place, String login) {

    static final Viewer NOBODY = new Viewer("none", "", "");

    /** @param who null for nobody */
    static Viewer of(SignedIn who) {
        if (who == null) {
            return NOBODY;
        }
        StoredScope stored = StoredScope.of(who.scope());
        String place = who.scope() instanceof Scope.Area ? stored.name() : stored.code();
        return new Viewer(stored.kind().toLowerCase(Locale.ROOT), place, who.login());
    }

    /** The same person where the whole county must be looked through. */
    Viewer beyond() {
        return new Viewer("county", "", login);
    }
}
