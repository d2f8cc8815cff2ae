package org.buluo.app.account.web;

import java.time.LocalDate;
import java.util.Optional;
import org.buluo.app.account.ReconcileRequest;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Job;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Component;

/** Starts reconciliations, and says whether one is under way. */
@Component
class Reconcilings {

    private static final int LATEST = 30;

    private final Jobs jobs;
    private final Audit audit;

    Reconcilings(Jobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Whether this person may start one. */
    boolean isFor(SignedIn person) {
        return person.role() == Role.AID_OFFICE && person.scope().isWholeCounty();
    }

    /** @return the job's key */
    long start(SignedIn person, Term term, LocalDate asOf) {
        long job = jobs.submit(
                ReconcileRequest.JOB,
                Words.of("account.job." + term.season(), term.year()),
                new ReconcileRequest(term.toString(), asOf),
                person);
        audit.record(person, ReconcileRequest.JOB, "job:" + job, "");
        return job;
    }

    /** The one under way, or the latest when it broke off. */
    Optional<Job> latest(SignedIn person) {
        return jobs.latest(person.scope(), person.login(), LATEST).stream()
                .filter(job -> job.kind().equals(ReconcileRequest.JOB))
                .findFirst();
    }
}
