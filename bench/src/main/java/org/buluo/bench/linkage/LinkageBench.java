package org.buluo.bench.linkage;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.buluo.bench.WholeProcess;
import org.buluo.bench.linkage.score.Judgement;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code link} beside its peers on the same files: fresh processes in turn, medians of wall time, the most memory held,
 * and the pairs judged against the truth.
 */
@Command(name = "LinkageBench", mixinStandardHelpOptions = true, description = "Measures link beside its peers.")
public final class LinkageBench implements Callable<Integer> {

    @Parameters(arity = "1..*", description = "folders with poor.csv, roll.csv and truth.csv")
    private List<Path> worlds;

    @Option(names = "--peers", split = ",", description = "which: ${COMPLETION-CANDIDATES}; all when absent")
    private List<Peer> peers = List.of(Peer.values());

    @Option(names = "--runs", defaultValue = "5", description = "of each tool on each world (${DEFAULT-VALUE})")
    private int runs;

    @Option(names = "--heap", defaultValue = "", description = "-Xmx of every process; what Java takes when absent")
    private String heap;

    @Option(names = "--buluo", defaultValue = "./buluo", description = "the launcher (${DEFAULT-VALUE})")
    private Path launcher;

    @Option(names = "--link-option", description = "handed on to link; may be repeated")
    private List<String> linkOptions = List.of();

    @Option(names = "--limit", defaultValue = "1800", description = "seconds after which a process is ended")
    private int limit;

    @Option(names = "--out", defaultValue = "bench/target/linkage", description = "pairs, logs and tables go here")
    private Path out;

    private LinkageBench() {}

    /** @param args see {@code --help} */
    public static void main(String[] args) {
        CommandLine line = new CommandLine(new LinkageBench()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Files.createDirectories(out);
        if (peers.contains(Peer.BULUO)) {
            // The launcher builds what is missing when it is first called; that is not to be timed.
            run(List.of(launcher.toAbsolutePath().toString(), "--help"), out, Peer.BULUO);
        }
        List<Measured> all = new ArrayList<>();
        for (Path world : worlds) {
            all.addAll(measure(world));
        }
        Report report = new Report(all);
        Files.writeString(out.resolve("linkage.csv"), report.csv());
        Files.writeString(out.resolve("linkage.md"), report.markdown());
        System.out.print(report.markdown());
        return all.stream().allMatch(one -> one.failure().isEmpty()) ? 0 : 1;
    }

    private List<Measured> measure(Path world) throws IOException, InterruptedException {
        String name = world.toAbsolutePath().normalize().getFileName().toString();
        Path folder = Files.createDirectories(out.resolve(name));
        Setup setup = Setup.of(launcher, heap, linkOptions);
        Map<Peer, List<WholeProcess>> times = new EnumMap<>(Peer.class);
        Map<Peer, String> failures = new EnumMap<>(Peer.class);
        peers.forEach(peer -> times.put(peer, new ArrayList<>()));
        for (int run = 0; run < runs; run++) {
            for (Peer peer : peers) {
                if (!failures.containsKey(peer)) {
                    try {
                        times.get(peer).add(run(peer.timed(setup, world, pairs(folder, peer)), folder, peer));
                    } catch (IOException failed) {
                        failures.put(peer, failed.getMessage());
                    }
                }
            }
        }
        List<Measured> measured = new ArrayList<>();
        for (Peer peer : peers) {
            Judgement judgement = null;
            try {
                judgement = failures.containsKey(peer) ? null : judge(setup, world, folder, peer);
            } catch (IOException | CsvParseException | NumberFormatException failed) {
                failures.put(peer, failed.getMessage());
            }
            measured.add(new Measured(name, peer, times.get(peer), failures.getOrDefault(peer, ""), judgement));
        }
        return measured;
    }

    private Judgement judge(Setup setup, Path world, Path folder, Peer peer) throws IOException, InterruptedException {
        Path pairs = pairs(folder, peer);
        if (peer == Peer.FLOOR) {
            run(peer.writing(setup, world, pairs), folder, peer);
        }
        return Judgement.of(pairs, world.resolve("truth.csv"), peer.threshold());
    }

    private WholeProcess run(List<String> command, Path folder, Peer peer) throws IOException, InterruptedException {
        Path log = folder.resolve(peer.name().toLowerCase(Locale.ROOT) + ".log");
        try {
            return WholeProcess.logged(command, log, Duration.ofSeconds(limit));
        } catch (IOException failed) {
            throw new IOException(failed.getMessage() + ", see " + log, failed);
        }
    }

    private static Path pairs(Path folder, Peer peer) {
        return folder.resolve(peer.name().toLowerCase(Locale.ROOT) + ".csv");
    }
}
