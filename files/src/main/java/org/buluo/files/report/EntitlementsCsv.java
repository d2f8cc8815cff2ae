package org.buluo.files.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Verdict;
import org.buluo.files.table.CsvOut;

/** {@code entitlements.csv}: every verdict, children in the account's order, provisions in the pack's. */
final class EntitlementsCsv {

    private EntitlementsCsv() {}

    static void write(Reconciled account, OutputStream out) throws IOException {
        try (CsvOut csv = new CsvOut(out)) {
            csv.row(
                    "person_no",
                    "universe_id",
                    "provision",
                    "verdict",
                    "amount_fen",
                    "reason",
                    "document",
                    "clause",
                    "missing");
            for (ChildAccount child : account.children()) {
                String personNumber = child.personNumber();
                for (Determination d : child.determinations()) {
                    Said said = said(d.verdict());
                    csv.row(
                            personNumber,
                            child.universeId(),
                            d.provision().id(),
                            said.verdict,
                            said.amount,
                            said.reason,
                            d.document(),
                            d.clause(),
                            said.missing);
                }
            }
        }
    }

    private record Said(String verdict, String amount, String reason, String missing) {}

    private static Said said(Verdict verdict) {
        return verdict.fold(
                granted -> new Said("granted", Long.toString(granted.amount().value()), "", ""),
                other -> new Said("elsewhere", Long.toString(other.amount().value()), "", ""),
                refused -> new Said("refused", "", refused.reason().code(), ""),
                unknown -> new Said("unknown", "", "", missing(unknown.missing())));
    }

    private static String missing(Set<Fact> facts) {
        return facts.stream().map(Fact::column).sorted().collect(Collectors.joining(";"));
    }
}
