package org.buluo.core.policy;

/** Whether a child is at school on the term's cut-off day, as far as aid asks (policy/hubei-2019.md, Facts). */
public enum Status {
    /** At school, here or elsewhere. */
    IN_SCHOOL,
    /** Suspended. */
    SUSPENDED,
    /** Not at school any more, or not yet. */
    LEFT
}
