package org.buluo.files.intake;

import java.time.LocalDate;
import org.buluo.core.place.County;
import org.buluo.files.intake.heading.OwnWords;
import org.buluo.files.table.Limits;

/**
 * How a folder is read.
 *
 * @param county whose folder it is
 * @param horizon dates after this day are future, and no date of a row can be future (account-rules.md, Rows)
 * @param limits how large a file may be
 * @param words the county's own, for files that bring none along
 */
public record IntakeOptions(County county, LocalDate horizon, Limits limits, OwnWords words) {

    /** Without words of the county's own. */
    public IntakeOptions(County county, LocalDate horizon, Limits limits) {
        this(county, horizon, limits, OwnWords.NONE);
    }

    /** The same for this file. */
    IntakeOptions of(Handed file) {
        return file.words() == OwnWords.NONE ? this : new IntakeOptions(county, horizon, limits, file.words());
    }
}
