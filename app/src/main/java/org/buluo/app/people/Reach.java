package org.buluo.app.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;

/** How far somebody's administration of accounts goes: the whole county, or the roles of a township's work. */
final class Reach {

    private static final Set<Role> OF_A_TOWNSHIP = Set.of(Role.SCHOOL_OFFICER, Role.TOWNSHIP_OFFICER);

    private Reach() {}

    /** Of which accounts somebody may know. */
    static Scope of(SignedIn who) {
        if (who.role() == Role.ACCOUNT_MANAGER) {
            return who.scope();
        }
        return Permission.READ_ACCOUNTS.isOf(who.role()) ? Scope.wholeCounty() : Scope.none();
    }

    /** Whether an account lies in it. */
    static boolean holds(SignedIn who, AccountStanding account) {
        Scope reach = of(who);
        return reach.isWholeCounty()
                || reach instanceof Scope.Area area && area.township().equals(account.township());
    }

    /** The roles that somebody gives. */
    static List<Role> roles(SignedIn who) {
        return Arrays.stream(Role.values())
                .filter(role -> who.role() == Role.SYSTEM_ADMIN
                        || who.role() == Role.ACCOUNT_MANAGER && OF_A_TOWNSHIP.contains(role))
                .toList();
    }

    /** Whether somebody may change what this account is, or shut it. */
    static boolean administers(SignedIn who, AccountStanding account) {
        return holds(who, account)
                && (who.role() != Role.ACCOUNT_MANAGER
                        || OF_A_TOWNSHIP.contains(account.person().role()));
    }
}
