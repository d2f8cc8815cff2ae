package org.buluo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command run as a process of its own, as a user would.
 *
 * @param seconds wall-clock time
 * @param peakMegabytes the most memory that the process held, all of it and not the heap alone
 */
public record WholeProcess(double seconds, long peakMegabytes) {

    private static final int LOOK_EVERY_MILLIS = 20;

    /** Runs a class on this class path. @param heap as {@code -Xmx} takes it */
    static WholeProcess java(String heap, String mainClass, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                mainClass));
        command.addAll(Arrays.asList(args));
        return run(command);
    }

    /** Runs a command as a user does, by the launcher in the folder above. @param heap as {@code -Xmx} takes it */
    static WholeProcess buluo(String heap, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "BULUO_JAVA_OPTS=-Xmx" + heap,
                Path.of("buluo").toAbsolutePath().toString()));
        command.addAll(Arrays.asList(args));
        return run(command);
    }

    /**
     * Runs any command that fits the limit, what it says going to a log.
     *
     * @throws IOException when it ends with another status than 0, or was ended because it took too long
     */
    public static WholeProcess logged(List<String> command, Path log, Duration limit)
            throws IOException, InterruptedException {
        return run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()), limit.toNanos());
    }

    private static WholeProcess run(List<String> command) throws IOException, InterruptedException {
        return run(
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT),
                Long.MAX_VALUE);
    }

    private static WholeProcess run(ProcessBuilder builder, long limitNanos) throws IOException, InterruptedException {
        List<String> command = builder.command();
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakKilobytes(process.pid()));
            if (System.nanoTime() - start > limitNanos) {
                process.destroyForcibly().waitFor();
                throw new IOException("took too long: " + command.get(command.size() - 1));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + command.get(command.size() - 1));
        }
        return new WholeProcess(seconds, peak / 1024);
    }

    private static long peakKilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException ended) {
            return 0;
        }
        return 0;
    }
}
