package org.buluo.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A console in a process of its own, started as {@code ./buluo serve} starts it, without anything of the tests in it.
 * It can be stopped, and it can be killed. A demonstration in an empty folder begins with a copy of what the first one
 * made of its own; any other console makes everything itself.
 */
public final class ServedConsole implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("https?://localhost:\\d+");
    private static final Pattern SET_UP = Pattern.compile("/setup\\?token=\\w+");
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path data;
    private final List<String> greeting = new ArrayList<>();

    private ServedConsole(Path data, Map<String, String> environment, String... options) {
        this.data = data;
        this.process = launch(data, environment, options);
    }

    /** Starts a console on this data folder and waits for its greeting. */
    public static ServedConsole start(Path data, Map<String, String> environment, String... options) {
        ServedConsole console = new ServedConsole(data, environment, options);
        console.awaitGreeting();
        return console;
    }

    /** What came of a start that is expected to fail. @param said on standard error */
    public record Failed(int status, String said) {}

    /** Starts a console that can't start. */
    public static Failed fail(Path data, Map<String, String> environment, String... options) throws Exception {
        Process process = launch(data, environment, options);
        try (InputStream said = process.getErrorStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end: " + text);
            }
            return new Failed(process.exitValue(), text);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process launch(Path data, Map<String, String> environment, String... options) {
        List<String> words = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        words.addAll(List.of(options));
        try {
            Product product = Product.shared();
            if (words.contains("--demo") && !environment.containsKey("BULUO_DB_URL")) {
                product.giveDemo(data);
            }
            return product.process(BuluoApp.class, environment, words).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitGreeting() {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        try {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                greeting.add(line);
                if (ADDRESS.matcher(line).find()) {
                    return;
                }
            }
            throw new AssertionError("the console did not start: "
                    + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is. */
    public String address() {
        return found(ADDRESS);
    }

    /** The path of the set-up page, with its token, as the terminal shows it. */
    public String setUpPath() {
        return found(SET_UP);
    }

    private String found(Pattern pattern) {
        Matcher matcher = pattern.matcher(String.join("\n", greeting));
        if (!matcher.find()) {
            throw new AssertionError("not in the greeting: " + pattern);
        }
        return matcher.group();
    }

    /** Its own database in its data folder. */
    public JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(ownUrl(), "buluo", secret()));
    }

    /** A connection of its own, for a lock that the test holds. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(ownUrl(), "buluo", secret());
    }

    private String ownUrl() {
        return "jdbc:postgresql://localhost:" + read("postgres.port") + "/buluo";
    }

    private String secret() {
        return read("keys/postgres.password");
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, as a power cut does: nothing is put in order. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Stops it as an administrator does, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the console does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
