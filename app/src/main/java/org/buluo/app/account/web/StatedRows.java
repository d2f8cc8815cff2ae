package org.buluo.app.account.web;

import java.util.List;
import org.buluo.app.account.RunSource;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** How the rosters state a child: the rows as they were received. */
@Component
class StatedRows {

    /** Where a row stands. */
    record Place(RunSource source, int row) {}

    /** The rows of a child, in their order; a row that is no longer there is left out. */
    List<StatedRow> of(Scope scope, List<Place> places) {
        return List.of();
    }
}
