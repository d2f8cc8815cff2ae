package org.buluo.files.link;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.determine.WholeFile;
import org.buluo.files.table.CsvOut;

/**
 * Writes how good the links of each township (of the left register) and each school (of the right one) are:
 * {@code unit_kind, unit, linked, precision, precision_low, precision_high, expected, recall, recall_low, recall_high}.
 * Of a unit without matches precision is not told.
 */
final class EstimatesFile {

    /** The left register's column that its rows are counted by. */
    static final String TOWNSHIP = "township";
    /** The right register's. */
    static final String SCHOOL = "school";

    private EstimatesFile() {}

    static void write(Estimates estimates, WholeFile file) throws UnwritableFileException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvOut csv = new CsvOut(out)) {
            csv.row(
                    "unit_kind",
                    "unit",
                    "linked",
                    "precision",
                    "precision_low",
                    "precision_high",
                    "expected",
                    "recall",
                    "recall_low",
                    "recall_high");
            estimates.left().forEach((unit, tally) -> row(csv, TOWNSHIP, unit, tally, estimates));
            estimates.right().forEach((unit, tally) -> row(csv, SCHOOL, unit, tally, estimates));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.write(out.toByteArray());
    }

    private static void row(CsvOut csv, String kind, String unit, Tally tally, Estimates estimates) {
        LinkSummary.Estimate precision = tally.precision();
        boolean none = tally.matches == 0;
        double untold = estimates.untold(tally);
        LinkSummary.Estimate recall = tally.recall(untold, estimates.more(tally));
        csv.row(
                kind,
                unit,
                Integer.toString(tally.matches),
                none ? null : share(precision.share()),
                none ? null : share(precision.least()),
                none ? null : share(precision.most()),
                String.format(Locale.ROOT, "%.1f", tally.expected(untold)),
                share(recall.share()),
                share(recall.least()),
                share(recall.most()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.4f", share);
    }
}
