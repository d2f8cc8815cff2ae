package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.schooling.Stage;
import org.buluo.files.table.CsvOut;
import org.buluo.files.text.LongNumbers;

/** {@code account.csv}: one row per child. */
final class AccountCsv {

    private AccountCsv() {}

    static void write(Reconciled account, OutputStream out) throws IOException {
        try (CsvOut csv = new CsvOut(out)) {
            csv.row(
                    "person_no",
                    "universe_id",
                    "aid_standing",
                    "school_standing",
                    "student_no",
                    "school",
                    "stage",
                    "grade",
                    "due_fen",
                    "paid_fen",
                    "reason",
                    "case_owner");
            for (ChildAccount child : account.children()) {
                csv.row(
                        child.personNumber(),
                        child.universeId(),
                        child.aid().name(),
                        child.schooling().name(),
                        child.studentNumber().text(),
                        LongNumbers.masked(child.school()),
                        code(child.stage()),
                        number(child.grade()),
                        Long.toString(child.due().value()),
                        Long.toString(child.paid().value()),
                        LongNumbers.masked(child.reason()),
                        LongNumbers.masked(child.caseOwner()));
            }
        }
    }

    static String code(Stage stage) {
        return stage == null ? "" : stage.code();
    }

    static String number(Integer grade) {
        return grade == null ? "" : grade.toString();
    }
}
