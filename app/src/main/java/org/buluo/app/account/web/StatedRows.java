package org.buluo.app.account.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.buluo.app.account.RunSource;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.app.intake.RowPlace;
import org.buluo.app.intake.RowsAsReceived;
import org.buluo.app.platform.Scope;
import org.buluo.files.intake.heading.Field;
import org.springframework.stereotype.Component;

/** How the rosters state a child: the rows as they were received. */
@Component
class StatedRows {

    private final RowsAsReceived received;

    StatedRows(RowsAsReceived received) {
        this.received = received;
    }

    /** Where a row stands. */
    record Place(RunSource source, int row) {
        private RowPlace asReceived() {
            return new RowPlace(source.deliveryId(), source.sheet(), row);
        }
    }

    /**
     * The rows of a child that this person may see, in their order; a row that is no longer there is left out.
     *
     * @param places of the child's rows, in the account's order
     */
    List<StatedRow> of(Scope scope, List<Place> places) {
        Map<RowPlace, ReceivedRow> found = new HashMap<>();
        received.of(scope, places.stream().map(Place::asReceived).toList()).forEach(row -> found.put(row.place(), row));
        List<StatedRow> rows = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            ReceivedRow row = found.get(places.get(i).asReceived());
            if (row != null) {
                rows.add(stated(i, row));
            }
        }
        return rows;
    }

    private static StatedRow stated(int index, ReceivedRow row) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        row.columns().keySet().forEach(field -> cells.put(field, row.cell(field)));
        return new StatedRow(
                index,
                row.fileName(),
                row.place().sheet(),
                row.place().row(),
                row.kind() == null ? "" : row.kind().code(),
                row.statedOn(),
                cells);
    }
}
