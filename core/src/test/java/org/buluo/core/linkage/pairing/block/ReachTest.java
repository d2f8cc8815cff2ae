package org.buluo.core.linkage.pairing.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.buluo.core.linkage.pairing.AVillage;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.Pairing;
import org.buluo.core.linkage.pairing.Steps;
import org.buluo.core.linkage.pairing.row.Workers;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void whereNothingIsDamagedNoPairIsMissed() {
        Linked linked = linked(new AVillage(400, 1));
        Reach reach = of(linked);
        assertThat(reach.missed()).isZero();
        assertThat(reach.most()).isBetween(0.0, 3.0);
    }

    @Test
    void pairsThatNoPassFindsAreCountedWithoutBeingSeen() {
        AVillage village = new AVillage(4000, 2);
        Random random = new Random(3);
        village.damage(2, id -> random.nextDouble() < 0.4 ? "" : id)
                .damage(3, sex -> "")
                .damage(1, name -> random.nextDouble() < 0.15 ? "赵" + "钱孙".charAt(random.nextInt(2)) + "乙" : name)
                .damage(4, birth -> random.nextDouble() < 0.2 ? "" : birth);
        village.right.stream().filter(row -> random.nextDouble() < 0.3).forEach(row -> {
            row[5] = "";
            row[7] = "";
            row[8] = "";
        });
        Linked linked = linked(village);
        int beyond = beyond(linked);
        assertThat(beyond).isGreaterThan(10);
        Reach reach = of(linked);
        assertThat(reach.missed()).isBetween(0.5 * beyond, 2.0 * beyond);
        assertThat(reach.most()).isGreaterThanOrEqualTo(Math.max(beyond, reach.missed()));
    }

    @Test
    void withoutMatchesThereIsNothingToTell() {
        Linked linked = linked(new AVillage(3, 4));
        assertThat(Reach.of(linked.left(), linked.right(), new int[0], new int[0]))
                .isEqualTo(new Reach(0, 0));
    }

    private static Linked linked(AVillage village) {
        return Pairing.link(village.leftRegister(), village.rightRegister(), null, new Workers(2), Steps.SILENT);
    }

    private static Reach of(Linked linked) {
        int[] left = new int[linked.size()];
        int[] right = new int[linked.size()];
        int count = 0;
        for (int i = 0; i < left.length; i++) {
            if (linked.choice().matched()[i]) {
                left[count] = linked.choice().leftRow()[i];
                right[count++] = linked.pairs().right(linked.choice().pair()[i]);
            }
        }
        return Reach.of(linked.left(), linked.right(), Arrays.copyOf(left, count), Arrays.copyOf(right, count));
    }

    /** How many right rows are with their own left row in no pair. */
    private static int beyond(Linked linked) {
        Map<String, Integer> rightRow = new HashMap<>();
        for (int r = 0; r < linked.right().size(); r++) {
            rightRow.put(number(linked.right().register().key(linked.right().row[r])), r);
        }
        int beyond = 0;
        for (int l = 0; l < linked.left().size(); l++) {
            Integer own = rightRow.get(number(linked.left().register().key(linked.left().row[l])));
            boolean met = own == null;
            for (int pair = linked.pairs().first(l); pair < linked.pairs().first(l + 1); pair++) {
                met |= own != null && linked.pairs().right(pair) == own;
            }
            beyond += met ? 0 : 1;
        }
        return beyond;
    }

    private static String number(byte[] key) {
        return new String(key, 1, key.length - 1, StandardCharsets.UTF_8);
    }
}
