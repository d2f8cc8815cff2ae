package org.buluo.app.intake;

import java.util.Locale;

/** Where a delivery is. */
public enum DeliveryState {
    /** Its bytes are kept; it waits to be read. */
    RECEIVED,
    /** Its rows were taken in. */
    TAKEN,
    /** Nothing of it counts, and it says why. */
    REFUSED,
    /** It was taken back; its rows count no more. */
    WITHDRAWN;

    static DeliveryState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }

    /** As it is stored. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String key() {
        return "intake.state." + name();
    }
}
