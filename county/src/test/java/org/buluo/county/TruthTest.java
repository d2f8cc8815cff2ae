package org.buluo.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Reconciliation;
import org.buluo.core.linkage.Linkage;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.place.County;
import org.buluo.core.time.Term;
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

/** The rules are worked out twice, by the account and by the truth; here the two meet. */
class TruthTest {

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
        MadeCounty county = MadeCounty.made(folder, new SynthOptions(11, 0.01, errors, term));
        try (Taken taken = taken()) {
            Oracle oracle = Oracle.of(county, taken.rosters().sources());
            Reconciled account = reconciled(taken, oracle, term);
            assertThat(account.asOf()).isEqualTo(county.summary().asOf());
            assertThat(right(county, oracle, account)).isBetween(least, 1.0);
        }
    }

    @Test
    void theLinkageFindsTheStandingsOfNearlyAllChildrenAtTypicalErrors() throws Exception {
        MadeCounty county = MadeCounty.made(folder, 12, Errors.TYPICAL);
        try (Taken taken = taken()) {
            Oracle oracle = Oracle.of(county, taken.rosters().sources());
            Reconciled account = reconciled(taken, new RegistryLinkage(), new Term(2019, Term.Season.AUTUMN));
            assertThat(right(county, oracle, account)).isBetween(0.97, 1.0);
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

    /** The share of true children whose standings and sums, by their first line of the account, are right. */
    private static double right(MadeCounty county, Oracle oracle, Reconciled account) {
        Map<String, String> truth = new HashMap<>();
        county.csv("truth/account.csv").stream()
                .skip(1)
                .forEach(row -> truth.put(row[1], String.join(",", List.of(row).subList(2, 6))));
        Set<String> seen = new HashSet<>();
        long right = account.children().stream()
                .filter(child -> seen.add(oracle.person(child.rows().get(0))))
                .filter(child ->
                        line(child).equals(truth.get(oracle.person(child.rows().get(0)))))
                .count();
        return right / (double) truth.size();
    }

    private static String line(ChildAccount child) {
        return child.aid() + "," + child.schooling() + "," + child.due().value() + ","
                + child.paid().value();
    }
}
