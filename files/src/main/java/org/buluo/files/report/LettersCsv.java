package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.LetterLine;
import org.buluo.files.table.CsvOut;
import org.buluo.files.text.LongNumbers;

/** {@code letters.csv} and {@code inquiries.csv}: about whom other counties are asked. */
final class LettersCsv {

    private LettersCsv() {}

    static void write(List<LetterLine> lines, OutputStream out) throws IOException {
        try (CsvOut csv = new CsvOut(out)) {
            csv.row("person_no", "universe_id", "county", "school", "stage", "grade", "provisions", "amount_fen");
            for (LetterLine line : lines) {
                ChildAccount child = line.child();
                csv.row(
                        child.personNumber(),
                        child.universeId(),
                        LongNumbers.masked(line.county()),
                        LongNumbers.masked(child.school()),
                        AccountCsv.code(child.stage()),
                        AccountCsv.number(child.grade()),
                        String.join(";", line.provisions()),
                        Long.toString(line.amount().value()));
            }
        }
    }
}
