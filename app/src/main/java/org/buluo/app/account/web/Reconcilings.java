package org.buluo.app.account.web;

import java.time.LocalDate;
import java.util.Optional;
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

    static final String KIND = "account.reconcile";

    private static final int LATEST = 30;

    private final Jobs jobs;
    private final Audit audit;

    Reconcilings(Jobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** What the job is told. @param asOf nothing dated later is known; null for the term's own day */
    record Argument(String term, LocalDate asOf) {}

    /** Whether this person may start one. */
    boolean isFor(SignedIn person) {
        return person.role() == Role.AID_OFFICE && person.scope().isWholeCounty();
    }

    /** @return the job's key */
    long start(SignedIn person, Term term, LocalDate asOf) {
        long job = jobs.submit(
                KIND,
                Words.of("account.job." + term.season(), term.year()),
                new Argument(term.toString(), asOf),
                person);
        audit.record(person, KIND, "job:" + job, "");
        return job;
    }

    /** The one under way, or the latest when it broke off. */
    Optional<Job> latest(SignedIn person) {
        return jobs.latest(person.scope(), person.login(), LATEST).stream()
                .filter(job -> job.kind().equals(KIND))
                .findFirst();
    }
}
