package org.buluo.app.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.paper.Checked.Move;
import org.buluo.app.platform.ListState;
import org.buluo.app.platform.Scope;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Holds a printed list against what the same list says now. */
@Service
public class Checking {

    private final Freezing freezing;
    private final FrozenLists frozen;

    Checking(Freezing freezing, FrozenLists frozen) {
        this.freezing = freezing;
        this.frozen = frozen;
    }

    /**
     * Asks the present list, in the language of the paper, as whoever printed it would see it; what this person may not
     * see is left out.
     *
     * @return empty when there is no such list any more
     */
    public Optional<Checked> check(Scope scope, FrozenList list) {
        return freezing.list(list.kind()).map(present -> {
            boolean[] intact = new boolean[1];
            List<PaperRow> printed = frozen.rows(list, whole -> intact[0] = whole);
            ListState address = present.present(list.scope(), list.address());
            Tally tally = new Tally(printed);
            var reader = LocaleContextHolder.getLocaleContext();
            LocaleContextHolder.setLocale(list.locale());
            try {
                present.rows(list.scope(), address, row -> {
                    if (scope.equals(list.scope()) || row.isWithin(scope)) {
                        tally.add(row);
                    }
                });
            } finally {
                LocaleContextHolder.setLocaleContext(reader);
            }
            return tally.end(address, intact[0]);
        });
    }

    /** A row of the paper that the present list has not named yet. */
    private record Waiting(int number, PaperRow row) {}

    /** Counts while the present rows come. */
    private static final class Tally {

        private final Map<String, Waiting> waiting = new LinkedHashMap<>();
        private final List<Move> changed = new ArrayList<>();
        private final List<Move> added = new ArrayList<>();
        private int present;
        private int same;

        Tally(List<PaperRow> printed) {
            for (int i = 0; i < printed.size(); i++) {
                waiting.put(printed.get(i).key(), new Waiting(i + 1, printed.get(i)));
            }
        }

        void add(PaperRow now) {
            present++;
            Waiting was = waiting.remove(now.key());
            if (was == null) {
                added.add(new Move("added", 0, null, now));
            } else if (was.row().cells().equals(now.cells())) {
                same++;
            } else {
                changed.add(new Move("changed", was.number(), was.row(), now));
            }
        }

        Checked end(ListState address, boolean intact) {
            List<Move> moves = new ArrayList<>(changed);
            waiting.values().forEach(was -> moves.add(new Move("gone", was.number(), was.row(), null)));
            moves.addAll(added);
            return new Checked(address, intact, present, same, changed.size(), waiting.size(), added.size(), moves);
        }
    }
}
