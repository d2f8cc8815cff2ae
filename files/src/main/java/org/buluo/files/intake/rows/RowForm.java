package org.buluo.files.intake.rows;

import org.buluo.core.roster.Origin;

/** Makes a record of a row. @param <R> the record */
public interface RowForm<R> {

    /** The row's record; null when {@link Cells#returned} says that it goes back for correction. */
    R read(Origin origin, Cells cells);
}
