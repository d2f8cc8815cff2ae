package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.buluo.core.account.LinkedRows;
import org.buluo.core.account.Reconciled;
import org.buluo.files.table.CsvOut;

/** {@code links.csv}: which rows are one child, and which may be. */
final class LinksCsv {

    private static final int SCALE = 10_000;

    private LinksCsv() {}

    static void write(Reconciled account, OutputStream out) throws IOException {
        try (CsvOut csv = new CsvOut(out)) {
            csv.row("left_source", "left_row", "right_source", "right_row", "score", "band", "explanation");
            for (LinkedRows link : account.links()) {
                csv.row(
                        account.sources().of(link.left()).label(),
                        Integer.toString(link.left().row()),
                        account.sources().of(link.right()).label(),
                        Integer.toString(link.right().row()),
                        score(link.score()),
                        link.band().name().toLowerCase(Locale.ROOT),
                        link.evidence().chinese());
            }
        }
    }

    /** Four decimals, cut, so that only a sure pair reads 1.0000. */
    static String score(double probability) {
        long parts = (long) Math.floor(probability * SCALE);
        return parts / SCALE + "." + Long.toString(SCALE + parts % SCALE).substring(1);
    }
}
