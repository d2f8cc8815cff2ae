package org.buluo.app.people;

import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;

/**
 * An account that is in use, as the pages of areas, units and schools show it.
 *
 * @param id its key
 * @param name of the person; empty for a reader who may not know of accounts
 * @param role what it is for
 * @param scope where its work lies
 */
public record Post(long id, String name, Role role, Scope scope) {}
