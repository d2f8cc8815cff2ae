package org.buluo.files.report;

import java.util.Objects;
import org.buluo.core.account.Reconciled;
import org.buluo.core.place.County;
import org.buluo.core.policy.Pack;
import org.buluo.files.intake.IntakeReport;

/**
 * All that a reconciliation came to.
 *
 * @param county whose account it is
 * @param pack by which aid was determined
 * @param account the account
 * @param intake what came of the files
 * @param rejects the workbook of rows returned
 * @param defects the workbook of rows kept with a cell that could not be read
 */
public record Outcome(
        County county, Pack pack, Reconciled account, IntakeReport intake, Output rejects, Output defects) {

    /** Nothing may be missing. */
    public Outcome {
        Objects.requireNonNull(county);
        Objects.requireNonNull(pack);
        Objects.requireNonNull(account);
        Objects.requireNonNull(intake);
        Objects.requireNonNull(rejects);
        Objects.requireNonNull(defects);
    }
}
