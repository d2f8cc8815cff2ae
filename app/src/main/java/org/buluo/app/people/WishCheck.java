package org.buluo.app.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.RoleConflicts;
import org.buluo.app.platform.SchoolTownships;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.core.place.DivisionCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is wrong with a wish for an account, beside each field. */
@Component
class WishCheck {

    private static final String LOGIN = "[A-Za-z0-9._-]{2,40}";
    private static final int LONGEST = 100;

    private final Accounts accounts;
    private final RoleConflicts conflicts;
    private final CountySettings county;
    private final ObjectProvider<SchoolTownships> schools;

    WishCheck(
            Accounts accounts,
            RoleConflicts conflicts,
            CountySettings county,
            ObjectProvider<SchoolTownships> schools) {
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.county = county;
        this.schools = schools;
    }

    /** The key of what is wrong, by field; empty when nothing is. @param id of the account; 0 for a new one */
    Map<String, String> errors(SignedIn who, Wish wish, long id) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (id == 0) {
            checkLogin(wish, errors);
        }
        checkText("displayName", wish.displayName(), errors);
        Optional<Role> role = wish.chosen().filter(Reach.roles(who)::contains);
        if (role.isEmpty()) {
            errors.put("role", "people.wrong.role");
        } else {
            checkPlace(who, wish, errors);
            if (!conflicts.of(Wish.text(wish.displayName()), role.get(), id).isEmpty()) {
                errors.put("role", "people.wrong.conflict");
            }
        }
        checkExternal(wish, id, errors);
        return errors;
    }

    private void checkLogin(Wish wish, Map<String, String> errors) {
        String login = Wish.text(wish.login());
        if (!login.matches(LOGIN)) {
            errors.put("login", "platform.setup.wrong.login");
        } else if (accounts.find(login).isPresent()) {
            errors.put("login", "platform.setup.wrong.login.taken");
        }
    }

    private static void checkText(String field, String value, Map<String, String> errors) {
        String text = Wish.text(value);
        if (text.isEmpty() || text.length() > LONGEST) {
            errors.put(field, "people.wrong." + field);
        }
    }

    private void checkPlace(SignedIn who, Wish wish, Map<String, String> errors) {
        Optional<Scope> scope = wish.scope();
        String field = wish.placeField();
        if (scope.isEmpty() || scope.get() instanceof Scope.Area area && !isHere(area.division())) {
            errors.put(field, "people.wrong." + field);
        } else if (who.role() == Role.ACCOUNT_MANAGER && !isIn(who.scope(), scope.get())) {
            errors.put(field, "people.wrong.outside");
        }
    }

    private boolean isHere(DivisionCode division) {
        return new DivisionCode(county.county().code()).contains(division);
    }

    private boolean isIn(Scope mine, Scope wished) {
        if (!(mine instanceof Scope.Area area)) {
            return false;
        }
        return wished instanceof Scope.Area other
                ? other.equals(area)
                : area.township().equals(township(wished));
    }

    /** The township in which the work of such an account lies; empty for the whole county, or when nobody knows. */
    String township(Scope scope) {
        if (scope instanceof Scope.Area area) {
            return area.township();
        }
        if (scope instanceof Scope.School school) {
            SchoolTownships known = schools.getIfAvailable();
            return known == null ? "" : known.of(school.school());
        }
        return "";
    }

    private void checkExternal(Wish wish, long id, Map<String, String> errors) {
        String external = Wish.text(wish.externalId());
        if (!external.isEmpty()
                && accounts.ofExternal(external)
                        .map(AccountStanding::person)
                        .filter(person -> person.id() != id)
                        .isPresent()) {
            errors.put("externalId", "people.wrong.externalId");
        }
    }
}
