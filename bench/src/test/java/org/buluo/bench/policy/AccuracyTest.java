package org.buluo.bench.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.buluo.core.account.Reconciled;
import org.buluo.core.place.County;
import org.buluo.core.policy.ChildFacts;
import org.buluo.county.damage.Errors;
import org.buluo.files.intake.Taken;
import org.buluo.files.policy.PackFile;
import org.buluo.files.settings.DecisionsFile;
import org.buluo.files.settings.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benches of determination and accuracy rest on. */
class AccuracyTest {

    @TempDir
    private Path folder;

    @Test
    void onePersonWhoKnowsTheTruthLeavesNobodyOutAndPaysNobodyTwice() throws IOException, InvalidFileException {
        MadeAccount made = MadeAccount.made(folder.resolve("county"), 9, 0.02, Errors.HARD);
        CountyTruth truth = CountyTruth.of(folder.resolve("county/truth"));
        PerfectReviewer reviewer = new PerfectReviewer(truth);
        Path file = folder.resolve("DECISIONS.csv");
        Reconciled account = reconciled(made, null);
        assertThat(Accuracy.of(account, truth).due()).isPositive();
        for (int round = 1; round < 4 && reviewer.review(account, round > 1) > 0; round++) {
            Files.write(file, reviewer.file());
            account = reconciled(made, file);
        }
        Accuracy reviewed = Accuracy.of(account, truth);
        assertThat(reviewed.found()).as(reviewed.toString()).isEqualTo(reviewed.due());
        assertThat(reviewed.leaked()).as(reviewed.toString()).isZero();
        assertThat(reviewed.over() + reviewed.under()).isZero();
    }

    @Test
    void theBareConditionsGrantWhatThePackGrants() throws IOException {
        String home = County.jianshi().code();
        ChildFacts[] children = CountyFacts.drawn(20_000, 3, new BigDecimal("0.01"));
        BareConditionsOnFacts bare = new BareConditionsOnFacts(children, home);
        OurDetermination ours = new OurDetermination(PackFile.hubei2019(), MadeAccount.TERM, home, children);
        int known = 0;
        for (int i = 0; i < children.length; i++) {
            if (Purse.isAllKnown(children[i])) {
                known++;
                assertThat(ours.granted(i)).as(children[i].toString()).isEqualTo(bare.granted(i));
            }
        }
        assertThat(known).isGreaterThan(children.length / 3);
    }

    private static Reconciled reconciled(MadeAccount made, Path decisions) throws IOException, InvalidFileException {
        try (Taken taken = made.taken()) {
            return MadeAccount.reconciled(taken, decisions == null ? List.of() : DecisionsFile.read(decisions));
        }
    }
}
