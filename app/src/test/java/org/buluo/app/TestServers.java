package org.buluo.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;

/** One PostgreSQL for all tests of this JVM; each console that starts gets a database of its own. */
public final class TestServers {

    private static EmbeddedPostgres server;
    private static int databases;

    private TestServers() {}

    /** The address of a new, empty database. */
    public static synchronized String newDatabase() {
        String name = "test" + databases++;
        try (Connection connection = server().getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
            return server.getJdbcUrl("postgres", name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    /** Another server, for a test that wants one to itself. */
    public static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("unix_socket_directories", "''")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            // After the consoles that use it, else each waits for a connection that never comes.
            SpringApplication.getShutdownHandlers().add(() -> stop(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres started) {
        try {
            started.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
