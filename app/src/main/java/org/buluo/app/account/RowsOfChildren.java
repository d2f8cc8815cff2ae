package org.buluo.app.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.PersonRow;

/** Which child a row belongs to. */
final class RowsOfChildren {

    private final Map<Origin, Integer> placeOf = new HashMap<>();
    private final List<ChildAccount> children;

    RowsOfChildren(Reconciled account) {
        children = account.children();
        for (int place = 0; place < children.size(); place++) {
            for (PersonRow row : children.get(place).rows()) {
                placeOf.put(row.origin(), place);
            }
        }
    }

    /** The child's place in the account; -1 when the row is no child's. */
    int placeOf(Origin row) {
        return placeOf.getOrDefault(row, -1);
    }

    /** The place of a row among its child's rows; -1 when it is none of them: an identical repeat, say. */
    int indexOf(int place, Origin row) {
        List<PersonRow> rows = children.get(place).rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).origin().equals(row)) {
                return i;
            }
        }
        return -1;
    }

    /** The row; null when it is no child's. */
    PersonRow row(Origin origin) {
        int place = placeOf(origin);
        return place < 0 ? null : children.get(place).rows().get(indexOf(place, origin));
    }
}
