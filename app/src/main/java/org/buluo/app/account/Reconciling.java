package org.buluo.app.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.app.intake.StandingFiles;
import org.buluo.app.intake.Unpacked;
import org.buluo.app.intake.UnpackedFile;
import org.buluo.app.linkage.Decisions;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobFailure;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.Words;
import org.buluo.app.policy.NumberedPack;
import org.buluo.app.policy.PolicyPacks;
import org.buluo.core.account.Decision;
import org.buluo.core.account.Reconciled;
import org.buluo.core.account.Reconciliation;
import org.buluo.core.linkage.RegistryLinkage;
import org.buluo.core.place.County;
import org.buluo.core.policy.Pack;
import org.buluo.core.roster.Rosters;
import org.buluo.core.time.Term;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.Taken;
import org.buluo.files.report.Outcome;
import org.buluo.files.report.OutputException;
import org.buluo.files.report.ReconcileOutputs;
import org.buluo.files.table.Limits;
import org.springframework.stereotype.Component;

/**
 * Keeps the account (比对核账): reads the deliveries that count, calls the one function that the command calls too, and
 * writes down what came of it, all of it or nothing.
 */
@Component
class Reconciling implements JobHandler {

    private final StandingFiles deliveries;
    private final Decisions decisions;
    private final CountySettings settings;
    private final PolicyPacks packs;
    private final RunLog runs;
    private final RunStore store;

    Reconciling(
            StandingFiles deliveries,
            Decisions decisions,
            CountySettings settings,
            PolicyPacks packs,
            RunLog runs,
            RunStore store) {
        this.deliveries = deliveries;
        this.decisions = decisions;
        this.settings = settings;
        this.packs = packs;
        this.runs = runs;
        this.store = store;
    }

    @Override
    public String kind() {
        return ReconcileRequest.JOB;
    }

    @Override
    public Object run(JobContext job) {
        ReconcileRequest request = job.argument(ReconcileRequest.class);
        Term term = Term.parse(request.term())
                .orElseThrow(() -> new JobFailure(Words.of("reconcile.bad-term", request.term())));
        NumberedPack pack = packs.of(term);
        long run = runs.begin(job.jobId(), request, pack, job.requestedBy());
        try {
            keep(run, request, term, pack.pack(), job);
        } catch (JobFailure e) {
            runs.fail(run);
            throw e;
        }
        return Map.of("run", run);
    }

    private void keep(long run, ReconcileRequest request, Term term, Pack pack, JobContext job) {
        County county = settings.county();
        Map<String, Duration> timings = new LinkedHashMap<>();
        long start = System.nanoTime();
        job.step(Words.of("reconcile.read"));
        try (Unpacked unpacked = deliveries.unpack();
                Taken taken = read(unpacked.files(), request, county, term, job)) {
            timings.put("read", since(start));
            if (taken.rosters().read().isEmpty()) {
                throw new JobFailure(Words.of("reconcile.nothing"));
            }
            List<Decision> decided = decisions.standing();
            Reconciled account = reconcile(taken, county, pack, request, term, decided, timings, job);
            Outcome outcome =
                    new Outcome(county, pack, account, taken.report(), taken::writeRejects, taken::writeDefects);
            store(run, outcome, taken.rosters(), unpacked.files(), decided.size(), timings, job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Taken read(
            List<UnpackedFile> files, ReconcileRequest request, County county, Term term, JobContext job) {
        IntakeOptions options = new IntakeOptions(county, Horizon.of(county, term, request.asOf()), Limits.DEFAULT);
        return FolderIntake.read(
                files.stream().map(UnpackedFile::handed).toList(),
                options,
                (step, done, total) -> job.progress(done, total));
    }

    private Reconciled reconcile(
            Taken taken,
            County county,
            Pack pack,
            ReconcileRequest request,
            Term term,
            List<Decision> decided,
            Map<String, Duration> timings,
            JobContext job) {
        long start = System.nanoTime();
        job.step(Words.of("reconcile.link"));
        Reconciled account = new Reconciliation(county, pack, new RegistryLinkage())
                .reconcile(taken.rosters(), decided, term, Optional.ofNullable(request.asOf()));
        timings.put("account", since(start));
        return account;
    }

    private void store(
            long run,
            Outcome outcome,
            Rosters rosters,
            List<UnpackedFile> files,
            int decided,
            Map<String, Duration> timings,
            JobContext job)
            throws IOException {
        job.step(Words.of("reconcile.report"));
        Path folder = Files.createTempDirectory("buluo-run");
        try {
            ReconcileOutputs.write(folder, outcome, timings, (step, done, total) -> job.progress(done, total));
            job.step(Words.of("reconcile.store"));
            store.keep(run, outcome.account(), rosters, outcome.intake(), files, decided, folder, job::progress);
        } catch (OutputException e) {
            throw new JobFailure(Words.of("reconcile.no-space"));
        } finally {
            RunFiles.delete(folder);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
