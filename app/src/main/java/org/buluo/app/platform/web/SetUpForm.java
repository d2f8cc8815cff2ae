package org.buluo.app.platform.web;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.platform.NewAccount;
import org.buluo.app.platform.PasswordRule;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.core.place.County;
import org.buluo.core.text.Width;

/**
 * What the first set-up asks for.
 *
 * @param token from standard output
 * @param code the county's six digits
 * @param name the county's name
 * @param town the county town
 * @param autumn the autumn term's cut-off day, {@code 10-31}
 * @param spring the spring term's cut-off day, {@code 04-30}
 * @param login of the administrator
 * @param displayName of the administrator
 * @param password of the administrator
 * @param again the same password
 * @param aidLogin of the aid office's first account
 * @param aidName of the aid office's first account
 */
record SetUpForm(
        String token,
        String code,
        String name,
        String town,
        String autumn,
        String spring,
        String login,
        String displayName,
        String password,
        String again,
        String aidLogin,
        String aidName) {

    private static final String DAYS = "--";
    private static final String LOGIN = "[A-Za-z0-9._-]{2,40}";

    static SetUpForm prefilled(String token, County county) {
        return new SetUpForm(
                token,
                county.code(),
                county.name(),
                county.town(),
                county.autumnCutOff().toString().replace(DAYS, ""),
                county.springCutOff().toString().replace(DAYS, ""),
                "",
                "",
                "",
                "",
                "",
                "");
    }

    /** The key of what is wrong, by field; empty when nothing is. */
    Map<String, String> errors(boolean needsAid) {
        Map<String, String> errors = new LinkedHashMap<>();
        demand(errors, "code", CountyCodes.isOne(text(code)));
        demand(errors, "name", !text(name).isEmpty());
        demand(errors, "autumn", day(autumn) != null);
        demand(errors, "spring", day(spring) != null);
        demand(errors, "login", text(login).matches(LOGIN));
        demand(errors, "displayName", !text(displayName).isEmpty());
        PasswordRule.Fault fault =
                PasswordRule.fault(password == null ? "" : password, text(login), text(displayName), text(name));
        if (fault != null) {
            errors.put("password", "platform.setup.wrong.password." + fault);
        } else {
            demand(errors, "again", password.equals(again));
        }
        if (needsAid || !text(aidLogin).isEmpty()) {
            demand(
                    errors,
                    "aidLogin",
                    text(aidLogin).matches(LOGIN) && !text(aidLogin).equalsIgnoreCase(text(login)));
            demand(errors, "aidName", !text(aidName).isEmpty());
            // Who administers accounts does not work with children: two people (platform.role_conflict).
            if (!text(aidName).isEmpty() && text(aidName).equals(text(displayName))) {
                errors.put("aidName", "platform.setup.wrong.aidName.same");
            }
        }
        return errors;
    }

    /** A password that was fine need not be typed again because another field was wrong. */
    String kept(String field, Map<String, String> errors) {
        boolean lost = errors.containsKey("password") || field.equals("again") && errors.containsKey("again");
        return lost ? "" : field.equals("again") ? again : password;
    }

    private static void demand(Map<String, String> errors, String field, boolean fine) {
        if (!fine) {
            errors.put(field, "platform.setup.wrong." + field);
        }
    }

    County county() {
        County jianshi = County.jianshi();
        return new County(
                text(code),
                text(name),
                text(town),
                day(autumn),
                day(spring),
                jianshi.fromAge(),
                jianshi.toAge(),
                text(code).equals(jianshi.code()) ? jianshi.aliases() : List.of());
    }

    NewAccount account() {
        return new NewAccount(text(login), text(displayName), Role.SYSTEM_ADMIN, Scope.none());
    }

    Optional<NewAccount> aid() {
        return text(aidLogin).isEmpty()
                ? Optional.empty()
                : Optional.of(new NewAccount(text(aidLogin), text(aidName), Role.AID_OFFICE, Scope.wholeCounty()));
    }

    /** Digits and dashes are as often typed in full width. */
    private static String text(String value) {
        return value == null ? "" : Width.narrow(value).strip();
    }

    private static MonthDay day(String text) {
        try {
            return MonthDay.parse(DAYS + text(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "SetUpForm[" + code + "]";
    }
}
