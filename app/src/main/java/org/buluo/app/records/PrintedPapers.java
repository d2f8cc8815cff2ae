package org.buluo.app.records;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.paper.FrozenList;
import org.buluo.app.paper.FrozenLists;
import org.buluo.app.paper.Volume;
import org.springframework.stereotype.Service;

/** Opens a frozen list as households, and binds these into parts (分册) that never cut a household in two. */
@Service
public class PrintedPapers {

    private final FrozenLists frozen;

    PrintedPapers(FrozenLists frozen) {
        this.frozen = frozen;
    }

    /** The households of a list that a scope let find. */
    public List<PrintedHome> homes(FrozenList list) {
        List<PrintedRow> rows = new ArrayList<>();
        for (int number = 1; number <= list.volumes(); number++) {
            frozen.volume(list, number).ifPresent(volume -> volume.rows().forEach(row -> rows.add(PrintedRow.of(row))));
        }
        return PrintedHome.of(rows);
    }

    /** Parts of about as many rows as a volume has. */
    public static List<List<PrintedHome>> parts(List<PrintedHome> homes) {
        List<List<PrintedHome>> parts = new ArrayList<>();
        List<PrintedHome> open = new ArrayList<>();
        int rows = 0;
        for (PrintedHome home : homes) {
            if (rows > 0 && rows + home.rows().size() > Volume.MOST_ROWS) {
                parts.add(open);
                open = new ArrayList<>();
                rows = 0;
            }
            open.add(home);
            rows += home.rows().size();
        }
        parts.add(open);
        return parts;
    }

    /** The villages of households, each with its sums. */
    public static List<PrintedVillage> villages(List<PrintedHome> homes) {
        return PrintedVillage.of(homes);
    }

    /** What households come to. */
    public static Money money(List<PrintedHome> homes) {
        return Money.of(homes.stream().flatMap(home -> home.rows().stream()).toList());
    }
}
