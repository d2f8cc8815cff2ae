package org.buluo.app.aid;

import java.time.Instant;

/**
 * The address at which anybody may read a notice while it is up.
 *
 * @param notice the notice's key
 * @param token the part of the address that nobody guesses
 * @param openedBy who gave it
 * @param openedAt when
 * @param isShut whether it was taken back
 */
public record NoticePage(long notice, String token, String openedBy, Instant openedAt, boolean isShut) {

    private static final String PATH = "/notice/";

    /** The address below the console's. */
    public String path() {
        return PATH + token;
    }
}
