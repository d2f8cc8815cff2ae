package org.buluo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Reconciliation;
import org.buluo.core.linkage.Linkage;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.place.County;
import org.buluo.core.time.Term;
import org.buluo.county.check.Score;
import org.buluo.county.check.TruthCheck;
import org.buluo.county.damage.Errors;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.IntakeReport;
import org.buluo.files.intake.Taken;
import org.buluo.files.policy.PackFile;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules are worked out twice, by the account and by the truth of a small county; here the two meet. */
class TruthTest {

    private static final Term AUTUMN = new Term(2019, Term.Season.AUTUMN);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "CLEAN, 2019-autumn, 1",
        "TYPICAL, 2019-autumn, 0.997",
        "HARD, 2019-autumn, 0.99",
        "TYPICAL, 2020-spring, 0.997"
    })
    void theTruthIsTheAccountWhenEveryRowIsLinkedRight(Errors errors, String code, double least) throws Exception {
        Term term = Term.parse(code).orElseThrow();
        MadeCounty county = MadeCounty.made(folder, new SynthOptions(11, MadeCounty.SMALL, errors, term));
        try (Taken taken = taken()) {
            Oracle oracle = Oracle.of(county, taken.rosters().sources());
            Reconciled account = reconciled(taken, oracle, term);
            assertThat(account.asOf()).isEqualTo(county.summary().asOf());
            Score score = TruthCheck.compare(folder.resolve("truth"), account);
            assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @CsvSource({"CLEAN, 7, 0.995, 0", "TYPICAL, 29, 0.985, 0", "TYPICAL, 60, 0.985, 0", "HARD, 9, 0.95, 2"})
    void theLinkageFindsWhereNearlyEveryChildStandsAndLosesNone(Errors errors, long seed, double least, int mostLost)
            throws Exception {
        MadeCounty.made(folder, new SynthOptions(seed, 2 * MadeCounty.SMALL, errors, AUTUMN));
        try (Taken taken = taken()) {
            Reconciled account = reconciled(taken, new RegistryLinkage(), AUTUMN);
            assertSums(taken.report(), account);
            Score score = TruthCheck.compare(folder.resolve("truth"), account);
            assertThat(score.lost()).as(score.toString()).isLessThanOrEqualTo(mostLost);
            assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(least);
            assertThat(score.links()).isPositive();
            if (errors != Errors.HARD) {
                assertThat(score.wrongLinks()).as(score.toString()).isZero();
            }
        }
    }

    @Test
    void exactlyTheRowsGoBackThatTheTruthNames() throws Exception {
        MadeCounty county = MadeCounty.made(folder, 13, Errors.HARD);
        Map<String, Integer> expected = new HashMap<>();
        county.csv("truth/returned.csv").stream().skip(1).forEach(row -> expected.merge(row[0], 1, Integer::sum));
        Map<String, Integer> returned = new HashMap<>();
        try (Taken taken = taken()) {
            for (IntakeReport.Line line : taken.report().files()) {
                assertThat(line.refused()).as(line.file()).isEmpty();
                if (line.returned() > 0) {
                    returned.put(
                            line.sheet().isEmpty() ? line.file() : line.file() + "#" + line.sheet(), line.returned());
                }
            }
        }
        assertThat(returned).isEqualTo(expected);
    }

    private Taken taken() throws Exception {
        return FolderIntake.read(
                folder,
                new IntakeOptions(County.jianshi(), LocalDate.of(2021, 4, 30), Limits.DEFAULT),
                Progress.SILENT);
    }

    private static Reconciled reconciled(Taken taken, Linkage linkage, Term term) {
        return new Reconciliation(County.jianshi(), PackFile.hubei2019(), linkage)
                .reconcile(taken.rosters(), List.of(), term, Optional.empty());
    }

    private static void assertSums(IntakeReport report, Reconciled account) {
        assertThat(report.in()).isEqualTo(report.kept() + report.returned());
        assertThat(report.files()).allSatisfy(line -> {
            assertThat(line.in()).isEqualTo(line.kept() + line.returned());
            assertThat(line.refused()).isEmpty();
        });
        assertThat(account.bank().paid().plus(account.bank().unmatched()))
                .isEqualTo(account.bank().successful());
        long paid = account.children().stream()
                .mapToLong(child -> child.paid().value())
                .sum();
        assertThat(paid).isEqualTo(account.bank().paid().value());
    }
}
