package org.buluo.app.platform.start;

import java.util.Map;

/**
 * The PostgreSQL that a console uses.
 *
 * @param url the JDBC address
 * @param user who owns the tables and makes them; empty for whoever runs the console
 * @param password their password; empty when none is needed
 * @param app who asks for everything else, and can't turn row security off
 * @param stop what ends it with the console
 */
record Database(String url, String user, String password, AppRole app, Runnable stop) {

    /** The server that the environment names, else the console's own in its data folder. */
    static Database of(Map<String, String> environment, DataFolder folder) {
        String url = environment.getOrDefault("BULUO_DB_URL", "");
        return url.isBlank()
                ? OwnPostgres.start(folder.path())
                : ExternalPostgres.of(url.strip(), environment, folder.path());
    }

    @Override
    public String toString() {
        return "Database[" + url + "]";
    }
}
