package org.buluo.app.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server that a console left running because it was killed. We hold the data folder's lock, so nobody else's
 * console uses it.
 */
final class Leftover {

    private static final int STOP_SECONDS = 20;

    private Leftover() {}

    static void stop(Path folder, Path port, String password) throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        Optional<ProcessHandle> server = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(process -> isOf(process, folder));
        if (server.isPresent()) {
            endSessions(port, password);
            end(server.get());
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    /** A server that is asked to stop waits for its sessions: for a dead console's last query too. */
    private static void endSessions(Path port, String password) throws IOException {
        if (!Files.exists(port)) {
            return;
        }
        String url = "jdbc:postgresql://localhost:" + Files.readString(port).strip() + "/postgres?connectTimeout=5";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password)) {
            connection.createStatement().execute("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where pid <> pg_backend_pid() and backend_type = 'client backend'
                            """);
        } catch (SQLException e) {
            // It may be stopping already; if it does not stop, that is said.
        }
    }

    private static void end(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("process " + server.pid() + " does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static boolean isOf(ProcessHandle process, Path folder) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .contains(folder.toString());
        } catch (IOException e) {
            return false;
        }
    }
}
