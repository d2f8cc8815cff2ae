package org.buluo.county.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Reconciliation;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.place.County;
import org.buluo.core.time.Term;
import org.buluo.county.Synth;
import org.buluo.county.SynthOptions;
import org.buluo.county.damage.Errors;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.IntakeReport;
import org.buluo.files.intake.MissingFolderException;
import org.buluo.files.intake.Taken;
import org.buluo.files.policy.PackFile;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account of a small county against the truth that it was made from. */
class AccountAgainstTruthTest {

    private static final Term AUTUMN = new Term(2019, Term.Season.AUTUMN);
    private static final LocalDate HORIZON = LocalDate.of(2020, 10, 31);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"CLEAN, 7, 0.995", "TYPICAL, 8, 0.985", "HARD, 9, 0.95"})
    void nearlyEveryChildStandsWhereItReallyDoesAndNothingIsLost(Errors errors, long seed, double least)
            throws IOException, MissingFolderException {
        Synth.write(new SynthOptions(seed, 0.02, errors, AUTUMN), folder, Progress.SILENT);
        IntakeOptions options = new IntakeOptions(County.jianshi(), HORIZON, Limits.DEFAULT);
        try (Taken taken = FolderIntake.read(folder, options, Progress.SILENT)) {
            Reconciled reconciled = new Reconciliation(County.jianshi(), PackFile.hubei2019(), new RegistryLinkage())
                    .reconcile(taken.rosters(), List.of(), AUTUMN, Optional.empty());
            assertSums(taken.report(), reconciled);
            Score score = TruthCheck.compare(folder.resolve("truth"), reconciled);
            assertThat(score.lost()).as(score.toString()).isLessThanOrEqualTo(score.children() / 1000);
            assertThat(score.share()).as(score.toString()).isGreaterThanOrEqualTo(least);
        }
    }

    private static void assertSums(IntakeReport report, Reconciled reconciled) {
        assertThat(report.in()).isEqualTo(report.kept() + report.returned());
        assertThat(report.files()).allSatisfy(line -> {
            assertThat(line.in()).isEqualTo(line.kept() + line.returned());
            assertThat(line.refused()).isEmpty();
        });
        assertThat(reconciled.bank().paid().plus(reconciled.bank().unmatched()))
                .isEqualTo(reconciled.bank().successful());
        long paid = reconciled.children().stream()
                .mapToLong(child -> child.paid().value())
                .sum();
        assertThat(paid).isEqualTo(reconciled.bank().paid().value());
    }
}
