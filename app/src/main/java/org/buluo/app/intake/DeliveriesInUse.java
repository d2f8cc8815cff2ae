package org.buluo.app.intake;

import java.util.Collection;

/** Whoever rests on deliveries offers one as a bean: what is in use is never deleted, however old it is. */
@FunctionalInterface
public interface DeliveriesInUse {

    /** The keys of the deliveries that something rests on. */
    Collection<Long> inUse();
}
