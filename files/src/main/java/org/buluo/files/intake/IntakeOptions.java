package org.buluo.files.intake;

import java.time.LocalDate;
import org.buluo.core.place.County;
import org.buluo.files.table.Limits;

/**
 * How a folder is read.
 *
 * @param county whose folder it is
 * @param horizon dates after this day are future, and no date of a row can be future (account-rules.md, Rows)
 * @param limits how large a file may be
 */
public record IntakeOptions(County county, LocalDate horizon, Limits limits) {}
