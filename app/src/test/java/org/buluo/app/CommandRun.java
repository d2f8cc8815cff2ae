package org.buluo.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command in a process of its own, as the launcher calls it.
 *
 * @param status it ended with
 * @param said on both outputs
 */
public record CommandRun(int status, String said) {

    private static final long PATIENCE_SECONDS = 180;

    /** Runs it to its end. */
    public static CommandRun of(Class<?> main, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                Product.shared().process(main, environment, List.of(words)).redirectErrorStream(true);
        Process process = builder.start();
        try (InputStream said = process.getInputStream()) {
            String text = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it does not end: " + text);
            }
            return new CommandRun(process.exitValue(), text);
        }
    }
}
