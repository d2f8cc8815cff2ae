package org.buluo.bench.policy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.buluo.bench.policy.Purse.Engine;
import org.buluo.core.place.County;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Pack;
import org.buluo.files.policy.PackFile;

/**
 * Determination beside Drools and bare conditions: the same children in one process on one thread, the engines in turn,
 * medians. First it checks that all grant the same to every child of whom everything is known.
 *
 * <p>Arguments: children (1000000), rounds (15), scale of the county they are drawn from (1.0).
 */
public final class DetermineBench {

    private static final int TRIED = 100_000;
    private static final long SEED = 2019;

    private DetermineBench() {}

    /** Checks and measures, and prints lines of a Markdown table. */
    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 15;
        BigDecimal scale = args.length > 2 ? new BigDecimal(args[2]) : BigDecimal.ONE;
        String home = County.jianshi().code();
        Pack pack = PackFile.hubei2019();
        ChildFacts[] children = CountyFacts.drawn(count, SEED, scale);
        Pupil[] pupils =
                Arrays.stream(children).map(child -> new Pupil(child, home)).toArray(Pupil[]::new);
        OurDetermination ours = new OurDetermination(pack, MadeAccount.TERM, home, children);
        BareConditions bare = new BareConditions(pupils);
        DroolsRules drools = DroolsRules.fastest(DroolsRules.compiled(), pupils, TRIED);
        int known = (int) Arrays.stream(children).filter(Purse::isAllKnown).count();
        System.out.printf(
                Locale.ROOT,
                "%d children, %d different, %d of whom all is known, %d with an unknown verdict%n",
                count,
                CountyFacts.distinct(children),
                known,
                ours.undecided());
        System.out.printf("%d of those known are granted otherwise%n", differing(children, ours, bare, drools));
        measure(List.of(ours, drools, new BareConditionsOnFacts(children, home), bare), count, rounds);
        System.out.printf(
                Locale.ROOT,
                "heap limit %d MB, load %.1f%n",
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static int differing(ChildFacts[] children, Engine ours, Engine bare, DroolsRules drools) {
        AtomicInteger at = new AtomicInteger();
        AtomicInteger differing = new AtomicInteger();
        drools.eachGranted(theirs -> {
            int child = at.getAndIncrement();
            if (Purse.isAllKnown(children[child])) {
                long[] mine = ours.granted(child);
                boolean same = Arrays.equals(mine, theirs) && Arrays.equals(mine, bare.granted(child));
                differing.addAndGet(same ? 0 : 1);
            }
        });
        return differing.get();
    }

    /** The engines take turns, so that what else the machine does befalls all alike. */
    private static void measure(List<Engine> engines, int count, int rounds) {
        double[][] seconds = new double[engines.size()][rounds];
        long[] granted = new long[engines.size()];
        for (int round = -2; round < rounds; round++) {
            for (int i = 0; i < engines.size(); i++) {
                long start = System.nanoTime();
                granted[i] = engines.get(i).grantedToAll();
                if (round >= 0) {
                    seconds[i][round] = (System.nanoTime() - start) / 1e9;
                }
            }
        }
        double ours = median(seconds[0]);
        System.out.println("| engine | children a second | ns a child | our speed to its | granted, fen |");
        System.out.println("|---|---|---|---|---|");
        for (int i = 0; i < engines.size(); i++) {
            double its = median(seconds[i]);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f million | %.1f | %.2f | %d |%n",
                    engines.get(i).label(),
                    count / its / 1e6,
                    its * 1e9 / count,
                    its / ours,
                    granted[i]);
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
