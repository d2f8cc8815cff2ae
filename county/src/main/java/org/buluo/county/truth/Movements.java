package org.buluo.county.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.buluo.core.roster.Change;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Moved;
import org.buluo.county.rosters.OnRoll;

/**
 * The leaver rows of a child that hold on a day (account-rules.md, School standing 2 and 6).
 *
 * @param ofTerm the latest that is dated in the term; null when none
 * @param before the latest from before the term; null when none
 * @param ended whether one of them ends what all earlier rows said
 */
record Movements(Moved ofTerm, Moved before, boolean ended) {

    static Movements of(Lists lists, LocalDate firstDay, LocalDate day) {
        List<Moved> dated = new ArrayList<>();
        for (Moved row : lists.of(Moved.class)) {
            if (row.date() != null && !row.date().isAfter(day)) {
                dated.add(row);
            }
        }
        dated.sort(Comparator.comparing(Moved::date));
        boolean ended = dated.stream().anyMatch(Movements::ends);
        Moved ofTerm = null;
        Moved before = ended ? null : undated(lists);
        for (Moved row : dated) {
            if (ends(row)) {
                ofTerm = null;
                before = null;
            } else if (row.date().isBefore(firstDay)) {
                before = row;
            } else {
                ofTerm = row;
            }
        }
        return new Movements(ofTerm, before, ended);
    }

    /** A roll row without presence counts as a leaver row without date, before the term, with empty 去向. */
    private static Moved undated(Lists lists) {
        for (OnRoll row : lists.of(OnRoll.class)) {
            if (row.state().change().isPresent()) {
                return new Moved(row.state().change().get(), null, "", false, row.school(), row.grade(), "");
            }
        }
        return null;
    }

    private static boolean ends(Moved row) {
        return row.change() == Change.RETURNED
                || row.change() == Change.TRANSFERRED_IN
                || (row.change() == Change.TRANSFERRED_OUT && row.inside());
    }
}
