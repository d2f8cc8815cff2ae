package org.buluo.core.linkage.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;
import org.junit.jupiter.api.Test;

public class PairingTest {

    @Test
    void childrenWithSoundNumbersAreFoundAndNobodyElse() {
        AVillage village = new AVillage(200, 1);
        assertThat(matches(link(village, 2))).containsExactlyInAnyOrderElementsOf(truth(village));
    }

    @Test
    void withoutAnyNumberNearlyAllAreFoundByTheOtherFacts() {
        AVillage village = new AVillage(200, 2).damage(2, id -> "");
        Set<String> found = new HashSet<>(matches(link(village, 2)));
        List<String> truth = truth(village);
        long right = truth.stream().filter(found::contains).count();
        assertThat(right).isGreaterThan(truth.size() * 98L / 100);
        assertThat(found.size() - right).isLessThan(3);
    }

    @Test
    void aSiblingsNumberOnARowDoesNotMakeItTheSibling() {
        AVillage village = new AVillage(200, 3);
        String[] first = village.right.get(0);
        String[] second = village.right.stream()
                .filter(row -> row != first && row[5].equals(first[5]))
                .findFirst()
                .orElse(village.right.get(1));
        boolean siblings = second[5].equals(first[5]);
        assertThat(siblings).as("the first family has two pupils").isTrue();
        String own = second[2];
        second[2] = first[2];
        second[4] = first[4];
        Set<String> found = new HashSet<>(matches(link(village, 2)));
        assertThat(own).isNotEqualTo(first[2]);
        assertThat(found).contains(pair(first), pair(second));
    }

    @Test
    void aChildEnrolledTwiceIsMatchedOnceAndTheOtherRowIsToldOf() {
        AVillage village = new AVillage(100, 4);
        String[] again = village.right.get(5).clone();
        again[0] = "X" + again[0];
        village.right.add(again);
        Linked linked = link(village, 2);
        assertThat(matches(linked)).containsAll(truth(village).subList(0, 5));
        List<String> repeated = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            if (linked.choice().repeated()[i]) {
                assertThat(linked.choice().matched()[i]).isFalse();
                repeated.add(key(linked.left().register(), linked.leftRow(i)));
            }
        }
        assertThat(repeated).containsExactly("P" + village.right.get(5)[0].substring(1));
    }

    @Test
    void registersWithNobodyInCommonHaveNoMatches() {
        AVillage here = new AVillage(100, 5);
        AVillage elsewhere = new AVillage(100, 6);
        Linked linked =
                Pairing.link(here.leftRegister(), elsewhere.rightRegister(), null, new Workers(2), Steps.SILENT);
        assertThat(matches(linked)).isEmpty();
    }

    @Test
    void theSameRegisterTwiceIsMatchedRowByRow() {
        AVillage village = new AVillage(100, 7);
        Linked linked =
                Pairing.link(village.leftRegister(), village.leftRegister(), null, new Workers(2), Steps.SILENT);
        assertThat(matches(linked)).hasSize(village.left.size()).allMatch(pair -> {
            String[] keys = pair.split("-");
            return keys[0].equals(keys[1]);
        });
    }

    @Test
    void theWeightsOfAPairSumToItsOddsAndTheMarginIsToItsRival() {
        AVillage village = new AVillage(100, 8).damage(2, id -> "");
        Linked linked = link(village, 2);
        for (int i = 0; i < linked.size(); i++) {
            if (linked.choice().matched()[i]) {
                assertThat(linked.weigh(i).odds()).as("match " + i).isGreaterThan(-3);
                assertThat(linked.margin(i)).isGreaterThan(0);
            }
        }
    }

    @Test
    void aSmallSchoolIsLinkedWithAWholeCounty() {
        AVillage county = new AVillage(1500, 10);
        List<String[]> pupils = county.right.stream()
                .filter(row -> row[4].startsWith("2004"))
                .limit(12)
                .toList();
        county.right.clear();
        county.right.addAll(pupils);
        assertThat(matches(link(county, 2))).containsExactlyInAnyOrderElementsOf(truth(county));
    }

    @Test
    void emptyRegistersHaveNoLinks() {
        AVillage village = new AVillage(5, 9);
        Register none = new ARegister().build();
        assertThat(Pairing.link(none, none, null, new Workers(1), Steps.SILENT).size())
                .isZero();
        assertThat(Pairing.link(village.leftRegister(), none, null, new Workers(1), Steps.SILENT)
                        .size())
                .isZero();
    }

    /** Links a village with so many threads. */
    public static Linked link(AVillage village, int threads) {
        return Pairing.link(village.leftRegister(), village.rightRegister(), null, new Workers(threads), Steps.SILENT);
    }

    /** The matches as left key, dash, right key. */
    public static List<String> matches(Linked linked) {
        List<String> matches = new ArrayList<>();
        for (int i = 0; i < linked.size(); i++) {
            if (linked.choice().matched()[i]) {
                matches.add(key(linked.left().register(), linked.leftRow(i)) + "-"
                        + key(linked.right().register(), linked.rightRow(i)));
            }
        }
        return matches;
    }

    private static String key(Register register, int row) {
        return new String(register.key(row), StandardCharsets.UTF_8);
    }

    private static List<String> truth(AVillage village) {
        return village.right.stream()
                .filter(row -> row[0].startsWith("S"))
                .map(PairingTest::pair)
                .toList();
    }

    private static String pair(String[] right) {
        return "P" + right[0].substring(1) + "-" + right[0];
    }
}
