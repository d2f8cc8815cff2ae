package org.buluo.app.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A console's database, for a command beside it: of a running console, or started for as long as the command needs it.
 *
 * @param database where it is
 * @param folder what keeps consoles out meanwhile; null when a console has it or the server is the county's own
 * @param mayBeRunning whether a console may be using it
 */
record OpenedDatabase(Database database, DataFolder folder, boolean mayBeRunning) implements AutoCloseable {

    static OpenedDatabase of(Path data, Map<String, String> environment) {
        DataFolder folder;
        try {
            folder = DataFolder.open(data);
        } catch (Refusal e) {
            return new OpenedDatabase(running(data, environment), null, true);
        }
        try {
            boolean external = isExternal(environment);
            Database database = external ? ExternalPostgres.owners(environment) : OwnPostgres.start(folder.path());
            return new OpenedDatabase(database, folder, external);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Database running(Path data, Map<String, String> environment) {
        if (isExternal(environment)) {
            return ExternalPostgres.owners(environment);
        }
        try {
            return OwnPostgres.running(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExternal(Map<String, String> environment) {
        return !environment.getOrDefault("BULUO_DB_URL", "").isBlank();
    }

    @Override
    public void close() {
        database.stop().run();
        if (folder != null) {
            folder.close();
        }
    }
}
