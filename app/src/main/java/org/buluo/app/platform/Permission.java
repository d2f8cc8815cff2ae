package org.buluo.app.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one may do; each route declares one of these ({@link Routes}), and each is held by the roles that are named here
 * and by no other. The table for people is docs/security/roles.md; the words are under {@code platform.permission}.
 */
public enum Permission {
    /** The way in: without an account. */
    ANYBODY(false, EnumSet.allOf(Role.class)),
    /** One's own account, sessions and jobs. */
    OWN(false, EnumSet.allOf(Role.class)),
    /** Lists, the account and pages of children within one's scope, masked. */
    READ_CHILDREN(
            false,
            EnumSet.of(
                    Role.AID_OFFICE,
                    Role.FINANCE,
                    Role.SCHOOL_OFFICER,
                    Role.TOWNSHIP_OFFICER,
                    Role.UNIT_LIAISON,
                    Role.LEADER,
                    Role.AUDITOR)),
    /** Sending files in. */
    SEND_FILES(
            false,
            EnumSet.of(Role.AID_OFFICE, Role.FINANCE, Role.SCHOOL_OFFICER, Role.TOWNSHIP_OFFICER, Role.UNIT_LIAISON)),
    /** Working off open matters: contacts, evidence, referrals, closing what needs no second person. */
    WORK_CASES(
            false,
            EnumSet.of(Role.AID_OFFICE, Role.FINANCE, Role.SCHOOL_OFFICER, Role.TOWNSHIP_OFFICER, Role.UNIT_LIAISON)),
    /** Deciding which rows are one child and where a child stands. */
    DECIDE(true, EnumSet.of(Role.AID_OFFICE, Role.SCHOOL_OFFICER, Role.TOWNSHIP_OFFICER)),
    /** Checking and approving lists of aid: never what one confirmed or checked oneself. */
    APPROVE_AID(true, EnumSet.of(Role.AID_OFFICE, Role.TOWNSHIP_OFFICER)),
    /** Making the county's account anew. */
    RECONCILE(true, EnumSet.of(Role.AID_OFFICE)),
    /** Writing a change of the policy pack, and trying it out. */
    PROPOSE_POLICY(true, EnumSet.of(Role.AID_OFFICE)),
    /** Checking somebody else's change of the policy pack and putting it in force. */
    APPROVE_POLICY(true, EnumSet.of(Role.AID_OFFICE, Role.FINANCE)),
    /** Seeing a child's numbers in full, with a reason, and taking them out for a purpose. */
    REVEAL(true, EnumSet.of(Role.AID_OFFICE, Role.FINANCE, Role.SCHOOL_OFFICER, Role.TOWNSHIP_OFFICER)),
    /** Making lists that are put up in public (公示). */
    PUBLISH(false, EnumSet.of(Role.AID_OFFICE, Role.SCHOOL_OFFICER, Role.TOWNSHIP_OFFICER)),
    /** Reading the audit. */
    READ_AUDIT(true, EnumSet.of(Role.AUDITOR, Role.AUDIT_ADMIN)),
    /** Reading the list of accounts, within one's area. */
    READ_ACCOUNTS(
            false,
            EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.AUDITOR, Role.ACCOUNT_MANAGER)),
    /** Opening, changing and closing accounts and giving one-time passwords, within one's area. */
    OPEN_ACCOUNTS(true, EnumSet.of(Role.SYSTEM_ADMIN, Role.ACCOUNT_MANAGER)),
    /** Ending others' sessions and unlocking accounts, within one's area. */
    GUARD_ACCOUNTS(true, EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.ACCOUNT_MANAGER)),
    /** Taking a lost second factor off an account: never whoever can give it a password. */
    RESET_FACTORS(true, EnumSet.of(Role.SECURITY_ADMIN)),
    /** Seeing and ending all open sessions. */
    READ_SESSIONS(true, EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)),
    /** Seeing which backups there are and whether the last one failed. */
    READ_BACKUPS(false, EnumSet.of(Role.SYSTEM_ADMIN, Role.AUDITOR)),
    /** Seeing how long which data are kept, and what was deleted: in numbers. */
    READ_KEEPING(false, EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN, Role.AUDITOR)),
    /** Wanting another keeping period. */
    PROPOSE_PERIODS(true, EnumSet.of(Role.SECURITY_ADMIN)),
    /** Confirming another keeping period. */
    CONFIRM_PERIODS(true, EnumSet.of(Role.SYSTEM_ADMIN)),
    /** Placing a hold, and lifting another's: nothing is deleted while an inspection goes on. */
    HOLD_DATA(true, EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN)),
    /** Seeing the county's areas, units, schools and words, and how the administration stands. */
    READ_SETTINGS(
            false, EnumSet.of(Role.AID_OFFICE, Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)),
    /** Changing the county's words; a place's name by two people. */
    CHANGE_SETTINGS(true, EnumSet.of(Role.AID_OFFICE, Role.SYSTEM_ADMIN)),
    /** Seeing how database, disk, jobs, keys and backups stand, and what to do. */
    READ_HEALTH(false, EnumSet.of(Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN));

    private final boolean guarded;
    private final Set<Role> roles;

    Permission(boolean guarded, Set<Role> roles) {
        this.guarded = guarded;
        this.roles = Collections.unmodifiableSet(roles);
    }

    /** Whether whoever holds it must sign in with a second factor: it reveals, approves, pays or administers. */
    public boolean isGuarded() {
        return guarded;
    }

    /** Who holds it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether a person of this role holds it. */
    public boolean isOf(Role role) {
        return roles.contains(role);
    }

    /** The key of its name. */
    public String key() {
        return "platform.permission." + name();
    }
}
