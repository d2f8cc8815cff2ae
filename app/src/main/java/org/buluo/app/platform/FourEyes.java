package org.buluo.app.platform;

import java.util.Optional;

/**
 * Two people, of whom one made something and the other checks it. There is none for one person alone, so what takes a
 * {@code FourEyes} can't be done by its maker.
 *
 * @param maker the account that made it, or that it is about
 * @param checker who decides about it
 */
public record FourEyes(long maker, SignedIn checker) {

    /** @throws IllegalArgumentException when both are one account */
    public FourEyes {
        if (maker == checker.id()) {
            throw new IllegalArgumentException("maker and checker are one account: " + maker);
        }
    }

    /** The two of them; empty when they are one. */
    public static Optional<FourEyes> of(long maker, SignedIn checker) {
        return maker == checker.id() ? Optional.empty() : Optional.of(new FourEyes(maker, checker));
    }
}
