package org.buluo.bench.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.buluo.core.account.Decision;
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
import org.buluo.files.intake.MissingFolderException;
import org.buluo.files.intake.Taken;
import org.buluo.files.policy.PackFile;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;

/**
 * A synthetic county as {@code ./buluo synth} makes it, and its account as {@code ./buluo reconcile} keeps it: the same
 * calls, within this process.
 *
 * @param folder where its files are; the truth in {@code truth}
 */
record MadeAccount(Path folder) {

    static final Term TERM = new Term(2019, Term.Season.AUTUMN);

    /** Makes the county. */
    static MadeAccount made(Path folder, long seed, double scale, Errors errors) throws IOException {
        Synth.write(new SynthOptions(seed, scale, errors, TERM), folder, Progress.SILENT);
        return new MadeAccount(folder);
    }

    /** Reads the county's files; close what comes of it. */
    Taken taken() throws IOException {
        County county = County.jianshi();
        LocalDate horizon = county.cutOff(TERM).plusYears(1);
        try {
            return FolderIntake.read(folder, new IntakeOptions(county, horizon, Limits.DEFAULT), Progress.SILENT);
        } catch (MissingFolderException e) {
            throw new IOException(e);
        }
    }

    /** Keeps the account. */
    static Reconciled reconciled(Taken taken, List<Decision> decisions) {
        return new Reconciliation(County.jianshi(), PackFile.hubei2019(), new RegistryLinkage())
                .reconcile(taken.rosters(), decisions, TERM, Optional.empty());
    }
}
