package org.buluo.bench.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Reconciled;
import org.buluo.county.damage.Errors;
import org.buluo.files.intake.Taken;
import org.buluo.files.settings.DecisionsFile;
import org.buluo.files.settings.InvalidFileException;

/**
 * How right the account of a synthetic county is by itself, and after a perfect reviewer has decided on all that is
 * open, in as many rounds as it takes (at most five).
 *
 * <p>Arguments: error profiles, with commas between them (clean,typical,hard), scale (1.0), seed (2019).
 */
public final class AccuracyBench {

    private static final int MOST_ROUNDS = 5;

    private AccuracyBench() {}

    /** Measures, and prints lines of a Markdown table and what was left. */
    public static void main(String[] args) throws IOException {
        String profiles = args.length > 0 ? args[0] : "clean,typical,hard";
        double scale = args.length > 1 ? Double.parseDouble(args[1]) : 1.0;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 2019;
        System.out.println(Accuracy.HEADING);
        for (String profile : profiles.split(",")) {
            Path folder = Files.createTempDirectory("buluo-bench");
            try {
                county(folder, seed, scale, Errors.valueOf(profile.toUpperCase(Locale.ROOT)));
            } finally {
                CountyFacts.remove(folder);
            }
        }
    }

    private static void county(Path folder, long seed, double scale, Errors errors) throws IOException {
        String label = errors.name().toLowerCase(Locale.ROOT);
        MadeAccount made = MadeAccount.made(folder.resolve("county"), seed, scale, errors);
        CountyTruth truth = CountyTruth.of(folder.resolve("county/truth"));
        PerfectReviewer reviewer = new PerfectReviewer(truth);
        Path file = folder.resolve("DECISIONS.csv");
        Reconciled account = reconciled(made, List.of());
        System.out.println(Accuracy.of(account, truth).line(label));
        for (int round = 1; round <= MOST_ROUNDS && reviewer.review(account, round > 1) > 0; round++) {
            Files.write(file, reviewer.file());
            account = reconciled(made, decisions(file));
            int written = reviewer.file().size() - 1;
            System.out.println(Accuracy.of(account, truth)
                    .line(label + ", reviewed " + round + " (" + written + " decisions, "
                            + account.unusedDecisions().size() + " unused)"));
        }
        left(account, truth);
    }

    private static Reconciled reconciled(MadeAccount made, List<Decision> decisions) throws IOException {
        try (Taken taken = made.taken()) {
            return MadeAccount.reconciled(taken, decisions);
        }
    }

    private static List<Decision> decisions(Path file) throws IOException {
        try {
            return DecisionsFile.read(file);
        } catch (InvalidFileException e) {
            throw new IOException(e);
        }
    }

    /** What decisions did not settle: sums that are still wrong, and children of whom the truth itself lacks facts. */
    private static void left(Reconciled account, CountyTruth truth) {
        Map<String, Long> dueTo = new HashMap<>();
        for (ChildAccount line : account.children()) {
            dueTo.merge(truth.person(line, account.sources()), line.due().value(), Long::sum);
        }
        Map<String, Integer> kinds = new TreeMap<>();
        for (ChildAccount line : account.children()) {
            String person = truth.person(line, account.sources());
            CountyTruth.Standing standing = truth.standings().get(person);
            long should = standing == null ? 0 : standing.due();
            long is = standing == null ? line.due().value() : dueTo.get(person);
            if (should != is) {
                String truly = standing == null ? "nobody" : standing.aid() + "/" + standing.schooling();
                String owner = line.caseOwner().isEmpty() ? "no case" : "case";
                kinds.merge(
                        truly + " is " + line.aid() + "/" + line.schooling() + ", " + owner + ", " + (is - should)
                                + " fen",
                        1,
                        Integer::sum);
            }
        }
        kinds.forEach((kind, count) -> System.err.println("  left: " + kind + ": " + count));
        long lacking = truth.standings().values().stream()
                .filter(standing -> standing.aid() == AidStanding.UNKNOWN)
                .count();
        System.err.println("  of " + lacking + " children the files lack a fact, whoever reads them");
    }
}
