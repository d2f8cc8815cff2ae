package org.buluo.app.platform;

/**
 * A route of the console and what one needs to take it.
 *
 * @param method {@code GET} or {@code POST}
 * @param pattern as its handler declares it: {@code /children/{id}}
 */
public record Route(String method, String pattern, Permission permission) {}
