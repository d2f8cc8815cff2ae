package org.buluo.app.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A console's database, for a command beside it: of a running console, or started for as long as the command needs it.
 *
 * @param database where it is
 * @param folder what keeps consoles out meanwhile; null when a console has it, or there is none beside the county's own
 *     server
 * @param mayBeRunning whether a console may be using it
 */
record OpenedDatabase(Database database, DataFolder folder, boolean mayBeRunning) implements AutoCloseable {

    /** @throws Refusal when there is none */
    static OpenedDatabase of(Path data, Map<String, String> environment) {
        boolean external = isExternal(environment);
        if (!external && !Files.isDirectory(data.resolve("postgres"))) {
            throw new Refusal(
                    Refusal.INPUT,
                    "这里没有不落的数据目录，没有数据库：" + data,
                    "There is no data folder of Buluo at " + data + ": it holds no database");
        }
        try {
            DataFolder folder = !Files.isDirectory(data) || DataFolder.isInUse(data) ? null : DataFolder.open(data);
            return opened(data, environment, folder, external);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OpenedDatabase opened(
            Path data, Map<String, String> environment, DataFolder folder, boolean external) throws IOException {
        try {
            if (external) {
                return new OpenedDatabase(ExternalPostgres.owners(environment), folder, true);
            }
            return folder == null
                    ? new OpenedDatabase(OwnPostgres.running(data), null, true)
                    : new OpenedDatabase(OwnPostgres.start(folder.path()), folder, false);
        } catch (RuntimeException e) {
            if (folder != null) {
                folder.close();
            }
            throw e;
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
