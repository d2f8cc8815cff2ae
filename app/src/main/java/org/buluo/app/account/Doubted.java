package org.buluo.app.account;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.linkage.DoubtfulPair;
import org.buluo.app.linkage.DoubtfulPairs.Where;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;

/**
 * The doubtful pairs of a reconciliation, for those who review them.
 *
 * @param where each pair belongs
 */
record Doubted(List<DoubtfulPair> pairs, List<Where> where) {

    static Doubted of(Reconciled account, RowsOfChildren rows, long[] keys) {
        Doubted doubted = new Doubted(new ArrayList<>(), new ArrayList<>());
        for (LinkedRows link : account.links()) {
            if (link.band() == Link.Band.REVIEW) {
                doubted.add(account, rows, keys, link);
            }
        }
        return doubted;
    }

    private void add(Reconciled account, RowsOfChildren rows, long[] keys, LinkedRows link) {
        pairs.add(new DoubtfulPair(
                pairs.size(),
                side(account, rows, keys, link.left()),
                side(account, rows, keys, link.right()),
                link.score(),
                link.evidence().signs()));
        int place = Math.max(rows.placeOf(link.left()), rows.placeOf(link.right()));
        ChildAccount child = place < 0 ? null : account.children().get(place);
        where.add(child == null ? new Where("", "") : new Where(child.township(), child.school()));
    }

    private static DoubtfulPair.Side side(Reconciled account, RowsOfChildren rows, long[] keys, Origin origin) {
        int place = rows.placeOf(origin);
        return new DoubtfulPair.Side(
                place < 0 ? 0 : keys[place],
                account.sources().placeOf(origin),
                origin.row(),
                id(account, rows.row(origin), origin));
    }

    /** The surest of the row's own ids, so that a decision holds when the file is sent again. */
    private static String id(Reconciled account, PersonRow row, Origin origin) {
        if (row != null && !row.personNumber().isEmpty()) {
            return row.personNumber();
        }
        if (row != null && row.studentNumber().isPresent()) {
            return row.studentNumber().text();
        }
        if (row != null && row.id().isSound()) {
            return row.id().digits();
        }
        return account.sources().of(origin).label() + ":" + origin.row();
    }
}
