package org.buluo.files.report;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.buluo.core.account.AidStanding;
import org.buluo.core.account.BankSums;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.SchoolStanding;
import org.buluo.files.intake.IntakeReport;

/** {@code summary.json}: the sums of a run, by the keys of design.md §4. */
final class SummaryJson {

    private SummaryJson() {}

    /** @param timings by step; the only thing in it that two runs may tell differently */
    static String of(Reconciled account, IntakeReport intake, Map<String, Duration> timings) {
        Map<String, Object> sums = new LinkedHashMap<>();
        sums.put("in", intake.in());
        sums.put("kept", intake.kept());
        sums.put("returned", intake.returned());
        sums.put("defects", intake.defects());
        sums.put("superseded", intake.superseded());
        sums.put("files", intake.files().stream().map(SummaryJson::file).toList());
        sums.put(
                "absent",
                account.absent().stream().sorted().map(RosterKind::code).toList());
        sums.put("skipped", intake.skipped());
        sums.put("universe", account.children().size());
        sums.put("outside_register", account.outsideRegister());
        sums.put("aid", counts(AidStanding.values(), account, ChildAccount::aid));
        sums.put("school", counts(SchoolStanding.values(), account, ChildAccount::schooling));
        sums.put("bank", bank(account.bank()));
        sums.put("decisions_unused", account.unusedDecisions().size());
        sums.put("hashes", new TreeMap<>(intake.hashes()));
        Map<String, Object> milliseconds = new LinkedHashMap<>();
        timings.forEach((step, time) -> milliseconds.put(step + "_ms", time.toMillis()));
        sums.put("timings", milliseconds);
        return Json.of(sums);
    }

    private static Map<String, Object> file(IntakeReport.Line line) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", line.file());
        file.put("sheet", line.sheet());
        file.put("kind", line.kind() == null ? null : line.kind().code());
        file.put("in", line.in());
        file.put("kept", line.kept());
        file.put("returned", line.returned());
        file.put("defects", line.defects());
        file.put("refused", line.refused().isEmpty() ? null : line.refused());
        return file;
    }

    private static <S extends Enum<S>> Map<String, Object> counts(
            S[] standings, Reconciled account, Function<ChildAccount, S> standing) {
        long[] counts = new long[standings.length];
        account.children().forEach(child -> counts[standing.apply(child).ordinal()]++);
        Map<String, Object> byName = new LinkedHashMap<>();
        Arrays.stream(standings).forEach(s -> byName.put(s.name(), counts[s.ordinal()]));
        return byName;
    }

    private static Map<String, Object> bank(BankSums bank) {
        Map<String, Object> sums = new LinkedHashMap<>();
        sums.put("lines", bank.lines());
        sums.put("successful_fen", bank.successful().value());
        sums.put("paid_fen", bank.paid().value());
        sums.put("unmatched_lines", bank.unmatchedLines());
        sums.put("unmatched_fen", bank.unmatched().value());
        return sums;
    }
}
