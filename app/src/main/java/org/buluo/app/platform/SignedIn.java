package org.buluo.app.platform;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person who is signed in: an argument of controllers' methods, as {@code SignedIn} or, for what they may see,
 * as {@link Scope}.
 *
 * @param id the account
 * @param login what they type
 * @param displayName their name, as their colleagues know it
 * @param role what the account is for
 * @param scope what they may see
 * @param secret the password's hash
 * @param isEnabled whether they may sign in
 */
public record SignedIn(
        long id, String login, String displayName, Role role, Scope scope, String secret, boolean isEnabled)
        implements UserDetails {

    /** Buluo itself, when nobody asked. */
    public static SignedIn system() {
        return new SignedIn(0, "buluo", "不落", Role.SYSTEM_ADMIN, Scope.wholeCounty(), "", false);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(role.authority()));
    }

    @Override
    public String getPassword() {
        return secret;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return isEnabled;
    }

    /** One session registry knows a person by their account. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn person && person.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return login + "(" + role + ")";
    }
}
