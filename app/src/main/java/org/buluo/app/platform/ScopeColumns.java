package org.buluo.app.platform;

/**
 * Which columns of a query say where a row belongs; null when the query has none, and then a scope of that kind sees
 * nothing.
 *
 * @param township the township's current name, as rosters state it
 * @param school the school's name, as the account states it
 * @param unit the member unit's code
 */
public record ScopeColumns(String township, String school, String unit) {

    /** A query over children: their township and school. */
    public static ScopeColumns ofChildren(String township, String school) {
        return new ScopeColumns(township, school, null);
    }

    /** A query over what only the whole county may see. */
    public static ScopeColumns countyOnly() {
        return new ScopeColumns(null, null, null);
    }
}
