package org.buluo.app.platform.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The console's own PostgreSQL: its binaries come with Buluo, its data lie in the data folder and outlive each start.
 * It listens on this machine alone and asks for a password that only the folder's owner can read.
 */
final class OwnPostgres {

    private static final String NAME = "buluo";
    private static final int SECRET_BYTES = 24;
    private static final String PORT_FILE = "postgres.port";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private OwnPostgres() {}

    static Database start(Path data) {
        Path folder = data.resolve("postgres");
        try {
            Path secret = data.resolve("keys").resolve("postgres.password");
            String password = Secret.of(secret, SECRET_BYTES);
            Leftover.stop(folder, data.resolve(PORT_FILE), password);
            EmbeddedPostgres server = configured(data, secret, password).start();
            createDatabase(server, password);
            AppRole app = appRole(server, data);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
            return new Database(url, NAME, password, app, () -> stop(server));
        } catch (IOException | SQLException | RuntimeException e) {
            throw failed(data, e);
        }
    }

    /** The one that a running console started on this folder. */
    static Database running(Path data) throws IOException {
        String url = "jdbc:postgresql://localhost:"
                + Files.readString(data.resolve(PORT_FILE)).strip() + "/" + NAME;
        String password = Secret.of(data.resolve("keys").resolve("postgres.password"), SECRET_BYTES);
        return new Database(url, NAME, password, AppRole.OWNERS, () -> {});
    }

    private static EmbeddedPostgres.Builder configured(Path data, Path secret, String password) throws IOException {
        Redirect log = Redirect.appendTo(data.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.resolve("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setPort(port(data.resolve(PORT_FILE)))
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secret.toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setServerConfig("work_mem", "32MB")
                .setServerConfig("maintenance_work_mem", "128MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("jit", "off")
                // A statement that fails may hold a person's data; the log shall not.
                .setServerConfig("log_min_error_statement", "panic");
    }

    private static void createDatabase(EmbeddedPostgres server, String password) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (statement
                    .executeQuery("select 1 from pg_database where datname = '" + NAME + "'")
                    .next()) {
                return;
            }
            statement.execute("create role " + NAME + " login password '" + password + "'");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
    }

    private static AppRole appRole(EmbeddedPostgres server, Path data) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            return AppRole.make(connection, NAME + "_app", data);
        }
    }

    /** The port of the last start when it is still free, so that tools find the server again; else another one. */
    private static int port(Path file) throws IOException {
        if (Files.exists(file)) {
            int last = Integer.parseInt(Files.readString(file).strip());
            if (Ports.isFree(last)) {
                return last;
            }
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, String.valueOf(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal failed(Path data, Exception e) {
        return new Refusal(
                Refusal.INPUT,
                "自带的 PostgreSQL 无法启动（详见 " + data.resolve("postgres.log") + "）：" + e.getMessage(),
                "Our own PostgreSQL can't start (see " + data.resolve("postgres.log") + "): " + e.getMessage());
    }
}
