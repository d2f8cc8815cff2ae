package org.buluo.bench.linkage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tool that links: how it is started on a folder of files, and from which score on it means a pair. */
enum Peer {
    FLOOR("Floor: hash join on the number", "FloorJoin", 0.5),
    DUCKDB("DuckDB 2.0, Fellegi–Sunter in SQL", "DuckLink", 0.5),
    DUKE("Duke 1.2", "DukeLink", 0.99),
    JEDAI("JedAI 3.1", "JedaiLink", 0.5),
    BULUO("Buluo link", "", 0.5);

    private final String label;
    private final String program;
    private final double threshold;

    Peer(String label, String program, double threshold) {
        this.label = label;
        this.program = program;
        this.threshold = threshold;
    }

    String label() {
        return label;
    }

    /** The middle of its scale, where the tool tells no bands. */
    double threshold() {
        return threshold;
    }

    /** What is timed: the floor without writing, for it is a floor; the others with it. */
    List<String> timed(Setup setup, Path folder, Path pairs) {
        return this == FLOOR ? program(setup, folder.toString()) : writing(setup, folder, pairs);
    }

    /** What writes the pairs that are judged. */
    List<String> writing(Setup setup, Path folder, Path pairs) {
        return this == BULUO ? buluo(setup, folder, pairs) : program(setup, folder.toString(), pairs.toString());
    }

    private static List<String> buluo(Setup setup, Path folder, Path pairs) {
        List<String> command = new ArrayList<>();
        if (!setup.heap().isEmpty()) {
            command.addAll(List.of("env", "BULUO_JAVA_OPTS=-Xmx" + setup.heap()));
        }
        command.addAll(List.of(
                setup.launcher().toAbsolutePath().toString(),
                "link",
                folder.resolve("poor.csv").toString(),
                folder.resolve("roll.csv").toString(),
                "--out",
                pairs.toString()));
        command.addAll(setup.more());
        return command;
    }

    private List<String> program(Setup setup, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseParallelGC");
        if (!setup.heap().isEmpty()) {
            command.add("-Xmx" + setup.heap());
        }
        Path library = setup.jar().resolveSibling("peers").resolve(name().toLowerCase(Locale.ROOT));
        command.add("-cp");
        command.add(this == FLOOR ? setup.jar().toString() : setup.jar() + ":" + library.resolve("*"));
        command.add("org.buluo.bench.linkage.peers." + program);
        command.addAll(List.of(args));
        return command;
    }
}
