package org.buluo.app.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buluo.core.linkage.Sign;

/**
 * Why two rows of a child were taken for one person.
 *
 * @param left place of the one among the child's rows
 * @param right place of the other
 * @param signs what speaks for it, and what against
 */
public record Join(int left, int right, List<Sign> signs) {

    /** Reads what {@link Joins} wrote. */
    static List<Join> parse(String stored) {
        List<Join> joins = new ArrayList<>();
        for (String one : stored.isEmpty() ? new String[0] : stored.split(";")) {
            int dash = one.indexOf('-');
            int colon = one.indexOf(':');
            List<Sign> signs = Arrays.stream(one.substring(colon + 1).split(","))
                    .filter(name -> !name.isEmpty())
                    .map(Sign::valueOf)
                    .toList();
            joins.add(new Join(
                    Integer.parseInt(one.substring(0, dash)), Integer.parseInt(one.substring(dash + 1, colon)), signs));
        }
        return List.copyOf(joins);
    }
}
