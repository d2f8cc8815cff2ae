package org.buluo.bench.policy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.money.Fen;
import org.buluo.core.place.County;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Status;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;
import org.buluo.county.damage.Errors;
import org.buluo.files.intake.Taken;

/**
 * Children drawn, with a fixed seed, from the account of a synthetic county. Every other one is as the county knows it,
 * the rest have what is not known filled in by chance, so that engines without "unknown" have something to agree on.
 */
final class CountyFacts {

    private static final List<Set<Category>> HELD = List.of(
            Set.of(),
            Set.of(Category.REGISTERED_POOR),
            Set.of(Category.REGISTERED_POOR, Category.DISABLED),
            Set.of(Category.MINIMUM_LIVING_URBAN),
            Set.of(Category.ORPHAN));
    private static final List<Ownership> TYPES = List.of(Ownership.PUBLIC, Ownership.INCLUSIVE, Ownership.PRIVATE);

    private CountyFacts() {}

    /** Draws children; each is an object of its own. */
    static ChildFacts[] drawn(int count, long seed, BigDecimal scale) throws IOException {
        List<ChildFacts> county = ofCounty(seed, scale);
        SplittableRandom random = new SplittableRandom(seed);
        ChildFacts[] drawn = new ChildFacts[count];
        for (int i = 0; i < count; i++) {
            ChildFacts child = county.get(random.nextInt(county.size()));
            drawn[i] = i % 2 == 0 ? child.withStage(child.stage()) : filled(child, random);
        }
        return drawn;
    }

    /** Of how many kinds they are, as far as their facts differ at all. */
    static int distinct(ChildFacts[] children) {
        return new HashSet<>(List.of(children)).size();
    }

    private static List<ChildFacts> ofCounty(long seed, BigDecimal scale) throws IOException {
        Path folder = Files.createTempDirectory("buluo-bench");
        try (Taken taken = MadeAccount.made(folder, seed, scale.doubleValue(), Errors.TYPICAL)
                .taken()) {
            return MadeAccount.reconciled(taken, List.of()).children().stream()
                    .map(ChildAccount::facts)
                    .toList();
        } finally {
            remove(folder);
        }
    }

    /** Removes a folder and all that is in it. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static ChildFacts filled(ChildFacts child, SplittableRandom random) {
        String home = County.jianshi().code();
        Stage stage = or(child.stage(), random, List.of(Stage.values()));
        return new ChildFacts(
                stage,
                or(child.grade(), random, List.of(1, 2, 3, 4)),
                or(child.boarding(), random, List.of(true, false)),
                or(child.categories(), random, HELD),
                or(child.schoolCounty(), random, List.of(home, ChildFacts.ANOTHER_COUNTY)),
                or(child.householdCounty(), random, List.of(home, ChildFacts.ANOTHER_COUNTY)),
                or(child.rural(), random, List.of(true, false)),
                or(child.status(), random, List.of(Status.IN_SCHOOL, Status.LEFT)),
                or(child.schoolType(), random, TYPES),
                or(child.tuition(), random, List.of(Fen.of(63_000), Fen.of(90_000))));
    }

    private static <T> T or(T known, SplittableRandom random, List<T> values) {
        return known == null ? values.get(random.nextInt(values.size())) : known;
    }
}
