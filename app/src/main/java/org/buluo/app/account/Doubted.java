package org.buluo.app.account;

import java.util.ArrayList;
import java.util.List;
import org.buluo.app.linkage.DoubtfulPair;
import org.buluo.app.linkage.DoubtfulPair.Where;
import org.buluo.app.linkage.Relative;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.core.linkage.Link;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;

/** The doubtful pairs of a reconciliation, for those who review them. */
final class Doubted {

    private final Reconciled account;
    private final RowsOfChildren rows;
    private final HouseholdsOfChildren households;
    private final long[] keys;

    private Doubted(Reconciled account, RowsOfChildren rows, long[] keys) {
        this.account = account;
        this.rows = rows;
        this.households = new HouseholdsOfChildren(account);
        this.keys = keys;
    }

    static List<DoubtfulPair> of(Reconciled account, RowsOfChildren rows, long[] keys) {
        Doubted doubted = new Doubted(account, rows, keys);
        List<DoubtfulPair> pairs = new ArrayList<>();
        for (LinkedRows link : account.links()) {
            if (link.band() == Link.Band.REVIEW) {
                pairs.add(new DoubtfulPair(
                        pairs.size(),
                        doubted.side(link.left()),
                        doubted.side(link.right()),
                        link.score(),
                        link.evidence()));
            }
        }
        return pairs;
    }

    private DoubtfulPair.Side side(Origin origin) {
        int place = rows.placeOf(origin);
        PersonRow row = rows.row(origin);
        return new DoubtfulPair.Side(
                place < 0 ? 0 : keys[place],
                account.sources().placeOf(origin),
                origin.row(),
                id(row, origin),
                row == null ? "" : row.name().text(),
                where(place),
                row == null ? List.of() : household(row, place));
    }

    private List<Relative> household(PersonRow row, int place) {
        return households.others(row, place).stream().map(this::relative).toList();
    }

    private Relative relative(int place) {
        ChildAccount child = account.children().get(place);
        int born = child.birth() == null ? 0 : child.birth().getYear();
        return new Relative(keys[place], child.name().text(), born, child.school());
    }

    private Where where(int place) {
        if (place < 0) {
            return Where.NOWHERE;
        }
        ChildAccount child = account.children().get(place);
        return new Where(child.township(), child.school());
    }

    /** The surest of the row's own ids, so that a decision holds when the file is sent again. */
    private String id(PersonRow row, Origin origin) {
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
