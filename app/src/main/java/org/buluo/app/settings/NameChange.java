package org.buluo.app.settings;

import java.time.Instant;
import org.buluo.core.place.Alias;

/**
 * That a place bears another name, or that an earlier note of it was wrong: asked by one person, decided by another.
 *
 * @param id its key
 * @param act whether the former name is added or taken away
 * @param alias the former and the present name, and since when
 * @param askedBy the account
 * @param askedName whose it is
 * @param askedAt when
 * @param state how it stands
 * @param decidedName who decided; null before
 * @param decidedAt when; null before
 */
public record NameChange(
        long id,
        Act act,
        Alias alias,
        long askedBy,
        String askedName,
        Instant askedAt,
        State state,
        String decidedName,
        Instant decidedAt) {

    /** What is to be done. */
    public enum Act {
        /** A former name is added. */
        ADD,
        /** A former name is taken away. */
        REMOVE;

        /** The key of its name. */
        public String key() {
            return "settings.name.act." + name();
        }
    }

    /** How it stands. */
    public enum State {
        /** Somebody else has to decide. */
        WAITING,
        /** It holds. */
        ACCEPTED,
        /** Somebody else decided against it. */
        REFUSED,
        /** Whoever asked took it back. */
        WITHDRAWN;

        /** The key of its name. */
        public String key() {
            return "settings.name.state." + name();
        }
    }
}
