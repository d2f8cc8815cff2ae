package org.buluo.app.safekeeping;

import java.time.Instant;

/**
 * 冻结: nothing of a kind is deleted while it is open.
 *
 * @param id its key
 * @param kind of what; {@link #ALL} for everything that is kept for a time
 * @param reason why, in the words of who placed it
 * @param placedBy whose account
 * @param login of that account
 * @param at when
 */
public record Hold(long id, String kind, String reason, long placedBy, String login, Instant at) {

    /** Every kind. */
    public static final String ALL = "all";

    /** Whether it is of everything. */
    public boolean isOfAll() {
        return kind.equals(ALL);
    }

    /** A reason may hold a name. */
    @Override
    public String toString() {
        return "Hold[" + id + "]";
    }
}
