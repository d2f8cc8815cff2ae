package org.buluo.app.platform;

/**
 * An account to open.
 *
 * @param login what they type; unique, whatever the case
 * @param displayName their name
 * @param role what the account is for
 * @param scope what they may see
 */
public record NewAccount(String login, String displayName, Role role, Scope scope) {}
