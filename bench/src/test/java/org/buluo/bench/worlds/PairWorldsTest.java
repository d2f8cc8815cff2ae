package org.buluo.bench.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PairWorldsTest {

    private static final int SIZE = 4000;

    @TempDir
    private Path folder;

    private List<String[]> rows(World world, String file, long seed) throws Exception {
        Path out = folder.resolve(world + "-" + seed);
        if (!Files.exists(out)) {
            PairWorlds.of(out, world, SIZE, seed).call();
        }
        return Files.readAllLines(out.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameBytesAlthoughAreasAreMadeSideBySide() throws Exception {
        for (String once : List.of("once", "again")) {
            PairWorlds.of(folder.resolve(once), World.UNSEEN, SIZE, 3)
                    .inAreasOf(900)
                    .call();
        }
        for (String file : List.of("poor.csv", "roll.csv", "truth.csv")) {
            assertThat(folder.resolve("once").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("again").resolve(file));
        }
    }

    @Test
    void anotherSeedGivesAnotherWorld() throws Exception {
        assertThat(rows(World.TYPICAL, "poor.csv", 1).get(0))
                .isNotEqualTo(rows(World.TYPICAL, "poor.csv", 2).get(0));
    }

    @ParameterizedTest
    @EnumSource(
            value = World.class,
            names = {"TEN_ROWS", "SAME_TWICE", "NO_MATCH"},
            mode = EnumSource.Mode.EXCLUDE)
    void aWorldIsAsLargeAsAskedAndMostOfItsRollIsNotPoor(World world) throws Exception {
        int truth = rows(world, "truth.csv", 1).size();

        assertThat(rows(world, "poor.csv", 1))
                .hasSize(SIZE)
                .allSatisfy(row -> assertThat(row).hasSize(11));
        assertThat(rows(world, "roll.csv", 1))
                .hasSize(SIZE * 4 / 5)
                .allSatisfy(row -> assertThat(row).hasSize(11));
        assertThat(truth).isBetween(SIZE * 13 / 100, SIZE * 20 / 100);
    }

    @ParameterizedTest
    @EnumSource(World.class)
    void theTruthSpeaksOfRowsThatThereAre(World world) throws Exception {
        Set<String> poor = new HashSet<>();
        Set<String> roll = new HashSet<>();
        rows(world, "poor.csv", 1).forEach(row -> assertThat(poor.add(row[0])).isTrue());
        rows(world, "roll.csv", 1).forEach(row -> assertThat(roll.add(row[0])).isTrue());

        assertThat(rows(world, "truth.csv", 1))
                .allSatisfy(pair -> assertThat(poor).contains(pair[0]))
                .allSatisfy(pair -> assertThat(roll).contains(pair[1]));
    }

    @Test
    void inACleanWorldNearlyEveryPairSharesItsNumberAndNoStrangersDo() throws Exception {
        Map<String, String> numbers = new HashMap<>();
        rows(World.CLEAN, "poor.csv", 1).forEach(row -> numbers.put(row[0], row[3]));
        Map<String, String> roll = new HashMap<>();
        rows(World.CLEAN, "roll.csv", 1).forEach(row -> roll.put(row[0], row[2]));
        List<String[]> truth = rows(World.CLEAN, "truth.csv", 1);
        long shared = truth.stream()
                .filter(pair -> numbers.get(pair[0]).equals(roll.get(pair[1])))
                .count();

        assertThat(shared).isGreaterThan(truth.size() * 96L / 100);
        assertThat(numbers.values().stream().filter(number -> !number.isEmpty()).distinct())
                .hasSizeGreaterThan(SIZE * 98 / 100);
    }

    @Test
    void theUnseenWorldHasWhatNoOtherHas() throws Exception {
        List<String[]> roll = rows(World.UNSEEN, "roll.csv", 1);
        Set<String> enrolled = new HashSet<>();
        long twice = rows(World.UNSEEN, "truth.csv", 1).stream()
                .filter(pair -> !enrolled.add(pair[0]))
                .count();

        assertThat(twice).isPositive();
        assertThat(roll).anyMatch(row -> row[1].matches("[A-Z][a-z]+( [A-Z][a-z]+)+"));
        assertThat(roll).anyMatch(row -> row[2].matches("\\d\\.\\d{5}E\\+17"));
        assertThat(roll).anyMatch(row -> row[2].matches("[０-９Ｘ]{18}"));
        assertThat(roll).anyMatch(row -> row[4].endsWith("-01-01"));
        assertThat(roll).anyMatch(row -> row[3].length() > 10);
    }

    @Test
    void theOddWorldsAreOdd() throws Exception {
        Pattern village = Pattern.compile(".*村");
        assertThat(rows(World.ONE_VILLAGE, "poor.csv", 1).stream()
                        .map(row -> row[9])
                        .filter(village.asMatchPredicate()))
                .containsOnly(rows(World.ONE_VILLAGE, "poor.csv", 1).get(0)[9]);
        assertThat(rows(World.NO_NUMBERS, "poor.csv", 1)).allMatch(row -> row[3].isEmpty());
        assertThat(rows(World.NO_NUMBERS, "roll.csv", 1)).allMatch(row -> row[2].isEmpty());
        assertThat(rows(World.ONE_SURNAME, "poor.csv", 1).stream().filter(row -> row[2].startsWith("向")))
                .hasSizeGreaterThan(SIZE * 98 / 100);
        assertThat(rows(World.TEN_ROWS, "poor.csv", 1)).hasSize(10);
        assertThat(rows(World.NO_MATCH, "truth.csv", 1)).isEmpty();
        assertThat(rows(World.NO_MATCH, "roll.csv", 1)).hasSize(SIZE * 4 / 5);
        assertThat(rows(World.SAME_TWICE, "truth.csv", 1)).hasSize(SIZE);
        assertThat(sameFiles()).isTrue();
    }

    private boolean sameFiles() throws IOException {
        Path out = folder.resolve(World.SAME_TWICE + "-1");
        return Files.mismatch(out.resolve("poor.csv"), out.resolve("roll.csv")) < 0;
    }
}
