package org.buluo.app.platform;

import java.time.Instant;

/**
 * A session that is open.
 *
 * @param key by which its page names it; it opens nothing
 * @param person who it is
 * @param since when they signed in
 * @param seen when they last asked for something
 * @param address from where
 * @param browser what they use, in short
 */
public record OpenSession(String key, SignedIn person, Instant since, Instant seen, String address, String browser) {

    OpenSession at(Instant now) {
        return new OpenSession(key, person, since, now, address, browser);
    }
}
