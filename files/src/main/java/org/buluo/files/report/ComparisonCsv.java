package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;
import org.buluo.core.account.Comparison;
import org.buluo.core.account.Reconciled;
import org.buluo.files.table.CsvOut;

/** {@code comparison.csv}: the four-checks matrix. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    static void write(Reconciled account, OutputStream out) throws IOException {
        try (CsvOut csv = new CsvOut(out)) {
            csv.row("left", "right", "in_both", "only_left", "only_right");
            for (Comparison.Cell cell : account.comparison().cells()) {
                csv.row(
                        cell.left(),
                        cell.right(),
                        Integer.toString(cell.inBoth()),
                        Integer.toString(cell.onlyLeft()),
                        Integer.toString(cell.onlyRight()));
            }
        }
    }
}
