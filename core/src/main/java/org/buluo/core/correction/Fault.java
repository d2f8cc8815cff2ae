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
    MOVED_OUT(Aspect.LISTED),
    /** Left by the school's list of changes, and still at school by its roll. */
    LEFT_AND_LISTED(Aspect.LISTED),
    /** Two changes of one day that exclude each other. */
    TWO_CHANGES(Aspect.LISTED),
    /** Died by a school's list of changes, and alive by the register of population. */
    DEAD_AND_ALIVE(Aspect.LISTED),
    /** The bank says that the account is another holder's (户名不符). */
    ACCOUNT_HOLDER(Aspect.ACCOUNT),
    /** The bank knows no such account (账号不存在). */
    ACCOUNT_NONE(Aspect.ACCOUNT),
    /** The account was closed (已销户). */
    ACCOUNT_CLOSED(Aspect.ACCOUNT),
    /** The account is lost, frozen or asleep (挂失, 冻结, 睡眠户). */
    ACCOUNT_BLOCKED(Aspect.ACCOUNT),
    /** The bank says that the holder's papers do not fit (证件不符). */
    ACCOUNT_PAPERS(Aspect.ACCOUNT),
    /** The holder is neither the child nor a guardian nor of the household. */
    ACCOUNT_STRANGER(Aspect.ACCOUNT),
    /** The identity number is neither the child's nor a guardian's nor of the household. */
    ACCOUNT_NUMBER(Aspect.ACCOUNT),
    /** Another name than the directory of schools has for the code. */
    SCHOOL_ALIAS(Aspect.SCHOOL_NAME),
    /** A school that the directory does not have, by name or by code: renamed, merged or closed. */
    SCHOOL_UNKNOWN(Aspect.SCHOOL_NAME),
    /** Another code than the directory's for that name. */
    SCHOOL_CODE_OTHER(Aspect.SCHOOL_CODE);

    private final Aspect aspect;

    Fault(Aspect aspect) {
        this.aspect = aspect;
    }

    /** Whether only a reconciliation of the term in which it was found says whether it still is so. */
    public boolean isOfTerm() {
        return aspect == Aspect.ACCOUNT || this == LEFT_AND_LISTED || this == TWO_CHANGES;
    }

    /** Of what it is a fault. */
    public Aspect aspect() {
        return aspect;
    }
}
