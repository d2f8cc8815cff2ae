package org.buluo.app.policy;

import java.util.Locale;

/** How far a draft is. */
public enum DraftState {
    /** It is being written. */
    OPEN,
    /** It is handed in for somebody else to check. */
    PROPOSED,
    /** It became a version. */
    APPROVED,
    /** Its maker gave it up. */
    WITHDRAWN;

    /** As it is stored: {@code open}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nothing happens to it any more. */
    public boolean isOver() {
        return this == APPROVED || this == WITHDRAWN;
    }
}
