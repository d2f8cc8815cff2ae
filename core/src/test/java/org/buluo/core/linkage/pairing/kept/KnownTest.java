package org.buluo.core.linkage.pairing.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.buluo.core.linkage.pairing.AVillage;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.Pairing;
import org.buluo.core.linkage.pairing.PairingTest;
import org.buluo.core.linkage.pairing.Steps;
import org.buluo.core.linkage.pairing.row.Workers;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Workers TWO = new Workers(2);
    private static final int SCHOOLS = 4;

    @Test
    void theRollsOfAllSchoolsOneByOneGiveTheLinksOfTheFullRun() {
        int matches = 0;
        int apart = 0;
        for (int seed = 0; seed < 20; seed++) {
            AVillage village = AVillage.damaged(150, seed);
            Linked full = PairingTest.link(village, 2);
            KeptMemory kept = kept(full);
            Set<String> together = new HashSet<>();
            for (int school = 0; school < SCHOOLS; school++) {
                together.addAll(PairingTest.matches(link(kept, village, school, SCHOOLS)));
            }
            Set<String> all = new HashSet<>(PairingTest.matches(full));
            Set<String> both = new HashSet<>(all);
            both.retainAll(together);
            together.addAll(all);
            matches += all.size();
            apart += together.size() - both.size();
        }
        assertThat(matches).isGreaterThan(4000);
        assertThat(apart).isLessThanOrEqualTo(matches / 1000);
    }

    @Property(tries = 20)
    void theWholeRollGivesTheMatchesOfTheRunThatWasKept(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int threads) {
        AVillage village = AVillage.damaged(60, seed);
        Linked full = PairingTest.link(village, 2);
        Linked again = Pairing.link(kept(full).known(), village.rightRegister(), new Workers(threads), Steps.SILENT);
        assertThat(PairingTest.matches(again)).isEqualTo(PairingTest.matches(full));
    }

    @Property(tries = 20)
    void noRowOfARollIsMatchedTwiceAndNoLeftRowByTwoOfThem(@ForAll long seed) {
        AVillage village = AVillage.damaged(60, seed);
        KeptMemory kept = kept(PairingTest.link(village, 2));
        List<String[]> again = new ArrayList<>();
        village.right.forEach(row -> again.add(row.clone()));
        again.forEach(row -> row[0] = "again" + row[0]);
        village.right.addAll(again);
        Collections.shuffle(village.right, new Random(seed));
        Set<String> seen = new HashSet<>();
        for (String match : PairingTest.matches(link(kept, village, 0, 1))) {
            for (String key : match.split("-")) {
                assertThat(seen.add(key)).as(key).isTrue();
            }
        }
    }

    @Test
    void rowsThatTheRunDidNotHaveAreLinkedToo() {
        AVillage village = AVillage.damaged(150, 7);
        List<String> full = PairingTest.matches(PairingTest.link(village, 2));
        List<String[]> pupils = List.copyOf(village.right);
        village.right.removeIf(row -> pupils.indexOf(row) % 10 == 0);
        KeptMemory kept = kept(PairingTest.link(village, 2));
        village.right.clear();
        village.right.addAll(pupils);
        village.right.removeIf(row -> pupils.indexOf(row) % 10 != 0);
        assertThat(village.right.size()).isGreaterThan(25);
        List<String> found = PairingTest.matches(link(kept, village, 0, 1));
        Set<String> newcomers = new HashSet<>();
        village.right.forEach(row -> newcomers.add(row[0]));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(full.stream()
                        .filter(match -> newcomers.contains(match.split("-")[1]))
                        .toList());
    }

    @Test
    void aLongNameThatTheRollCutsIsFoundInWhatWasKept() {
        AVillage village = new AVillage(60, 3);
        String[] pupil = village.right.get(4);
        String[] child = village.left.stream()
                .filter(row -> row[0].substring(1).equals(pupil[0].substring(1)))
                .findFirst()
                .orElseThrow();
        child[2] = "阿卜杜热合曼";
        pupil[1] = "阿卜杜热合";
        pupil[2] = "";
        KeptMemory kept = kept(PairingTest.link(village, 2));
        assertThat(PairingTest.matches(link(kept, village, 0, 1))).contains(child[0] + "-" + pupil[0]);
    }

    @Test
    void whatIsLookedAtGrowsWithTheRollAndNotWithWhatIsKnown() {
        Known.Touched few = touched(200, 100);
        Known.Touched beside = touched(1600, 100);
        assertThat(beside.keys()).isBetween(few.keys(), few.keys() * 6 / 5);
        assertThat(beside.entries()).isLessThan(few.entries() * 3 / 2);
        assertThat(beside.rows()).isLessThan(few.rows() * 3 / 2);
        Known.Touched twice = touched(1600, 200);
        assertThat(twice.keys()).isBetween(beside.keys() * 3 / 2, beside.keys() * 5 / 2);
        assertThat(twice.rows()).isBetween(beside.rows() * 3 / 2, beside.rows() * 5 / 2);
    }

    @Test
    void aFewRowsAskForFewOfTheBytesThatWereKept() {
        AVillage village = AVillage.damaged(2400, 5);
        KeptMemory kept = kept(PairingTest.link(village, 2));
        link(kept, village, 0, 100);
        long ofSome = kept.asked();
        link(kept, village, 0, 1);
        long ofAll = kept.asked() - ofSome;
        assertThat(ofSome).isLessThan(ofAll / 25);
    }

    /** What a roll of so many children asks for, of so many families. */
    private static Known.Touched touched(int families, int children) {
        AVillage village = AVillage.damaged(families, 11);
        KeptMemory kept = kept(PairingTest.link(village, 2));
        village.right.subList(children, village.right.size()).clear();
        Known known = kept.known();
        Pairing.link(known, village.rightRegister(), TWO, Steps.SILENT);
        return known.touched();
    }

    private static KeptMemory kept(Linked linked) {
        KeptMemory kept = new KeptMemory();
        Keeping.keep(linked, TWO, kept);
        return kept;
    }

    /** Links each so-manieth row of the right register. */
    private static Linked link(KeptMemory kept, AVillage village, int school, int schools) {
        List<String[]> all = List.copyOf(village.right);
        village.right.clear();
        for (int i = school; i < all.size(); i += schools) {
            village.right.add(all.get(i));
        }
        Linked linked = Pairing.link(kept.known(), village.rightRegister(), TWO, Steps.SILENT);
        village.right.clear();
        village.right.addAll(all);
        return linked;
    }
}
