package org.buluo.core.place;

/** Whether words name this county, another one, or neither. */
public enum Whereabouts {
    /** This county. */
    HERE,
    /** Another county. */
    ANOTHER,
    /** The words name no county. */
    NOT_TOLD
}
