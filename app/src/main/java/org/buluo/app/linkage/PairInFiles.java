package org.buluo.app.linkage;

import java.util.List;
import java.util.Optional;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.RowsAsReceived;
import org.buluo.app.platform.Scope;
import org.springframework.stereotype.Component;

/** Rows of pairs in the files that were received. */
@Component
class PairInFiles implements ReceivedPair {

    private final RowsAsReceived rows;

    PairInFiles(RowsAsReceived rows) {
        this.rows = rows;
    }

    /** Whoever sees a pair sees both of its rows, also the one of another school's or a bureau's list. */
    @Override
    public Optional<ReceivedSide> of(QueuedPair.Side side) {
        RowPlace place = new RowPlace(side.source().deliveryId(), side.source().sheet(), side.row());
        return rows.of(Scope.wholeCounty(), List.of(place)).stream()
                .findFirst()
                .map(row -> new ReceivedSide(row.statedOn(), row.headings(), row.cells(), row.columns()));
    }
}
