package org.buluo.app;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The product as the launcher runs it, in jars and without anything of the tests in it. Whoever asks for it first starts
 * a demonstration in an empty folder, of which is kept what each further start would do again: the classes that it
 * loaded, PostgreSQL's unpacked binaries, and the folder with its database.
 */
final class Product {

    private static final Pattern ADDRESS = Pattern.compile("https?://localhost:\\d+");
    private static final String BINARIES = "postgres-binaries";
    private static final List<String> OF_ONE_START = List.of("lock", "postgres.port", "console.log", "postgres.log");

    private static Product shared;

    private final Path folder = Path.of(TestFolders.named("served")).toAbsolutePath();
    private final Path archive = folder.resolve("classes.jsa");
    private final Path binaries = folder.resolve(BINARIES);
    private final Path demo = folder.resolve("demo");
    private final String classPath;

    private Product() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        classPath = jars();
        startOnce();
    }

    /** The one of this JVM. */
    static synchronized Product shared() {
        if (shared == null) {
            try {
                shared = new Product();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return shared;
    }

    /** A process of the product that is yet to be started. Of {@code BULUO_} variables it sees these alone. */
    ProcessBuilder process(Class<?> main, Map<String, String> environment, List<String> words) {
        return process("-XX:SharedArchiveFile=" + archive, main, environment, words);
    }

    private ProcessBuilder process(String sharing, Class<?> main, Map<String, String> environment, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                sharing,
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx700m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("BULUO_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Makes a folder that is missing or empty one in which a demonstration was started and stopped. */
    void giveDemo(Path data) throws IOException {
        if (Files.notExists(data) || isEmpty(data)) {
            copy("-a", demo, data);
            try {
                copy("-al", binaries, data.resolve(BINARIES));
            } catch (IOException e) {
                copy("-a", binaries, data.resolve(BINARIES)); // on another disk
            }
        }
    }

    private static boolean isEmpty(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.findAny().isEmpty();
        }
    }

    /** With who may read what, which PostgreSQL looks at. */
    private static void copy(String how, Path from, Path to) throws IOException {
        try {
            Files.createDirectories(to);
            if (new ProcessBuilder("cp", how, from + "/.", to.toString())
                            .start()
                            .waitFor()
                    != 0) {
                throw new IOException("can't be copied: " + from);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Only classes in jars can be kept ready. */
    private String jars() throws IOException {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (!Files.isDirectory(path)) {
                entries.add(entry);
            } else if (!path.endsWith("test-classes")) {
                entries.add(jar(path, folder.resolve("classes" + entries.size() + ".jar"))
                        .toString());
            }
        }
        return String.join(File.pathSeparator, entries);
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path path : all.sorted(Comparator.naturalOrder()).skip(1).toList()) {
                boolean isFolder = Files.isDirectory(path);
                zip.putNextEntry(new ZipEntry(classes.relativize(path) + (isFolder ? "/" : "")));
                if (!isFolder) {
                    Files.copy(path, zip);
                }
            }
        }
        return jar;
    }

    private void startOnce() throws IOException, InterruptedException {
        Process process = process(
                        "-XX:ArchiveClassesAtExit=" + archive,
                        BuluoApp.class,
                        Map.of(),
                        List.of("--port", "0", "--data", demo.toString(), "--demo"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String address = awaitAddress(process.inputReader(StandardCharsets.UTF_8));
        HttpURLConnection page =
                (HttpURLConnection) URI.create(address + "/sign-in").toURL().openConnection();
        if (page.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new AssertionError("no page for signing in: " + page.getResponseCode());
        }
        page.disconnect();
        process.destroy();
        process.waitFor();
        Files.move(demo.resolve(BINARIES), binaries);
        for (String file : OF_ONE_START) {
            Files.deleteIfExists(demo.resolve(file));
        }
    }

    private static String awaitAddress(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group();
            }
        }
        throw new AssertionError("the demonstration did not start");
    }
}
