package org.buluo.app.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.buluo.core.linkage.Factor;
import org.buluo.core.linkage.Weighing;

/** The steps of a score as a column holds them: {@code NAME:15.2:3} is a factor, its bits, and the name's bearers. */
final class StoredWeighings {

    private static final int FACTOR = 0;
    private static final int BITS = 1;
    private static final int BEARERS = 2;

    private StoredWeighings() {}

    static String[] stored(List<Weighing> weighings) {
        return weighings.stream()
                .map(one -> String.format(Locale.ROOT, "%s:%.2f:%d", one.factor(), one.bits(), one.bearers()))
                .toArray(String[]::new);
    }

    static List<Weighing> read(String[] stored) {
        return Arrays.stream(stored).map(StoredWeighings::read).toList();
    }

    private static Weighing read(String stored) {
        String[] parts = stored.split(":");
        return new Weighing(
                Factor.valueOf(parts[FACTOR]), Double.parseDouble(parts[BITS]), Integer.parseInt(parts[BEARERS]));
    }
}
