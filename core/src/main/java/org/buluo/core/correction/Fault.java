package org.buluo.core.correction;

/** What is wrong with what a roster states. */
public enum Fault {
    /** The identity number is none: a wrong check character, an impossible date, digits that a spreadsheet lost. */
    DAMAGED_NUMBER(Aspect.ID),
    /** No identity number, though another roster states one. */
    MISSING_NUMBER(Aspect.ID),
    /** The identity number of the guardian, or of somebody a generation older. */
    ELDER_NUMBER(Aspect.ID),
    /** The identity number of a brother or sister, or of another child. */
    OTHER_CHILD_NUMBER(Aspect.ID),
    /** Another whole identity number than the other rosters'. */
    OTHER_NUMBER(Aspect.ID),
    /** A traditional or variant character. */
    NAME_VARIANT(Aspect.NAME),
    /** Characters of the same sound. */
    NAME_SOUND(Aspect.NAME),
    /** One character another, missing or too many, or two that changed places. */
    NAME_CHARACTER(Aspect.NAME),
    /** Another name altogether. */
    NAME_OTHER(Aspect.NAME),
    /** The date of birth is not that of the identity number. */
    BIRTH_NOT_NUMBER(Aspect.BIRTH),
    /** The sex is not that of the identity number. */
    SEX_NOT_NUMBER(Aspect.SEX),
    /** Another village than the other rosters'. */
    VILLAGE_OTHER(Aspect.VILLAGE),
    /** At school in two places at once. */
    TWO_PLACES(Aspect.PLACE),
    /** Died, and still on the list. */
    DECEASED(Aspect.LISTED),
    /** On the list of the county's own, and moved out by the register of population. */
    MOVED_OUT(Aspect.LISTED);

    private final Aspect aspect;

    Fault(Aspect aspect) {
        this.aspect = aspect;
    }

    /** Of what it is a fault. */
    public Aspect aspect() {
        return aspect;
    }
}
