package org.buluo.core.identity;

/** Sex as registries record it. */
public enum Sex {
    /** 男. */
    MALE,
    /** 女. */
    FEMALE,
    /** Not stated, or not readable. */
    UNKNOWN
}
