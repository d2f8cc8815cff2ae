package org.buluo.app.people;

import java.util.Optional;
import org.buluo.app.platform.AccountStanding;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.core.place.DivisionCode;
import org.buluo.core.text.Width;

/**
 * What an account is to be, as a form says it; absent fields are null.
 *
 * @param login what they type; taken from the account when there is one
 * @param displayName their name
 * @param role name of a role
 * @param townshipCode the division's code, for whoever works in a township
 * @param township its name
 * @param school for whoever works in a school
 * @param unit for whoever speaks for a member unit
 * @param externalId who this is for the county's own sign-in
 */
public record Wish(
        String login,
        String displayName,
        String role,
        String townshipCode,
        String township,
        String school,
        String unit,
        String externalId) {

    private static final int TOWNSHIP_DIGITS = 9;

    /** Nothing filled in. */
    public static Wish empty() {
        return new Wish("", "", "", "", "", "", "", "");
    }

    /** What an account is now. */
    public static Wish of(AccountStanding account) {
        Scope scope = account.person().scope();
        return new Wish(
                account.person().login(),
                account.person().displayName(),
                account.person().role().name(),
                scope instanceof Scope.Area area ? area.division().text() : "",
                scope instanceof Scope.Area area ? area.township() : "",
                scope instanceof Scope.School place ? place.school() : "",
                scope instanceof Scope.Unit member ? member.unit() : "",
                account.external().orElse(""));
    }

    /** The same with the login that the account has. */
    public Wish under(String known) {
        return new Wish(known, displayName, role, townshipCode, township, school, unit, externalId);
    }

    Optional<Role> chosen() {
        for (Role each : Role.values()) {
            if (each.name().equals(text(role))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Which part of the county it sees: a role says which kind; empty when the form lacks it. */
    Optional<Scope> scope() {
        return chosen().flatMap(each -> switch (each) {
            case AID_OFFICE, FINANCE, LEADER, AUDITOR -> Optional.of(Scope.wholeCounty());
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> Optional.of(Scope.none());
            case TOWNSHIP_OFFICER, ACCOUNT_MANAGER -> area();
            case SCHOOL_OFFICER -> filled(school).map(Scope.School::new);
            case UNIT_LIAISON -> filled(unit).map(Scope.Unit::new);
        });
    }

    private Optional<Scope> area() {
        return DivisionCode.parse(text(townshipCode))
                .filter(code -> code.text().length() == TOWNSHIP_DIGITS)
                .flatMap(code -> filled(township).map(name -> new Scope.Area(code, name)));
    }

    /** The field that says which part of the county it sees. */
    String placeField() {
        return chosen().map(each -> switch (each) {
                    case SCHOOL_OFFICER -> "school";
                    case UNIT_LIAISON -> "unit";
                    default -> "township";
                })
                .orElse("role");
    }

    NewAccount account() {
        return new NewAccount(text(login), text(displayName), chosen().orElseThrow(), scope().orElseThrow());
    }

    static String text(String value) {
        return value == null ? "" : Width.narrow(value).strip();
    }

    private static Optional<String> filled(String value) {
        return Optional.of(text(value)).filter(text -> !text.isEmpty());
    }
}
