package org.buluo.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.function.SingletonSupplier;

/** One PostgreSQL for all tests of this JVM; each console that starts gets a database of its own. */
public final class TestServers {

    private static final String OWNER = "buluo";
    private static final String APPLICATION = "buluo_app";

    private static EmbeddedPostgres server;
    private static int databases;

    private TestServers() {}

    /** The name of a new, empty database of its owner's. */
    public static synchronized String newDatabase() {
        String name = "test" + databases++;
        try (Connection connection = server().getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name + " owner " + OWNER);
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database of a console: its owner makes the tables, the application role uses them. @param late its name, asked for once */
    public static void register(DynamicPropertyRegistry registry, Supplier<String> late) {
        Supplier<String> name = SingletonSupplier.of(late);
        registry.add("spring.datasource.url", () -> applicationUrl(name.get()));
        registry.add("spring.datasource.username", () -> APPLICATION);
        registry.add("spring.flyway.url", () -> ownerUrl(name.get()));
        registry.add("spring.flyway.user", () -> OWNER);
    }

    /** Where the application role asks a database. */
    public static String applicationUrl(String name) {
        return server().getJdbcUrl(APPLICATION, name);
    }

    /** Where its owner makes the tables of a database. */
    public static String ownerUrl(String name) {
        return server().getJdbcUrl(OWNER, name);
    }

    /** The same database as its owner sees it, for what the application role may not do. */
    public static JdbcClient owner(JdbcClient application) {
        String name =
                application.sql("select current_database()").query(String.class).single();
        return JdbcClient.create(new DriverManagerDataSource(ownerUrl(name)));
    }

    private static synchronized EmbeddedPostgres server() {
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
            roles(started);
            // After the consoles that use it, else each waits for a connection that never comes.
            SpringApplication.getShutdownHandlers().add(() -> stop(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void roles(EmbeddedPostgres started) {
        try (Connection connection = started.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create role " + OWNER + " login");
            connection.createStatement().execute("create role " + APPLICATION + " login");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
