package org.buluo.app.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * An account with what its administrators know about it.
 *
 * @param person whose it is
 * @param township in which its work lies; empty for the whole county
 * @param isDemo whether it belongs to the example county
 * @param isOneTime whether its password was given by somebody else and is good for setting one's own alone
 * @param passwordUntil when a one-time password runs out; null for never
 * @param externalId who this is for the county's own sign-in; null for nobody
 * @param lastSignIn null for never
 */
public record AccountStanding(
        SignedIn person,
        String township,
        boolean isDemo,
        boolean isOneTime,
        Instant passwordUntil,
        String externalId,
        Instant lastSignIn) {

    /** Who this is for the county's own sign-in. */
    public Optional<String> external() {
        return Optional.ofNullable(externalId);
    }

    /** Whether a one-time password has run out. */
    public boolean hasRunOut(Instant now) {
        return isOneTime && passwordUntil != null && now.isAfter(passwordUntil);
    }
}
