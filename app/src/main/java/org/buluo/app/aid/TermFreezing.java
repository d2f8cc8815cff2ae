package org.buluo.app.aid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobFailure;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.buluo.core.time.Term;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezes a determination of a term from its newest reconciliation: all of it in one transaction, or nothing. */
@Component
class TermFreezing implements JobHandler {

    private final RunsOfTerms runs;
    private final FrozenVerdicts verdicts;
    private final FreezeStore store;
    private final Provisions provisions;
    private final Accounts accounts;
    private final Appealing appealing;
    private final TransactionTemplate transaction;

    TermFreezing(
            RunsOfTerms runs,
            FrozenVerdicts verdicts,
            FreezeStore store,
            Provisions provisions,
            Accounts accounts,
            Appealing appealing,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.verdicts = verdicts;
        this.store = store;
        this.provisions = provisions;
        this.accounts = accounts;
        this.appealing = appealing;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return FreezeRequest.JOB;
    }

    @Override
    public Object run(JobContext job) {
        String code = job.argument(FreezeRequest.class).term();
        Term term = Term.parse(code).orElseThrow(() -> new JobFailure(Words.of("aid.freeze.bad-term", code)));
        RunOfTerm run = runs.newest(Scope.wholeCounty(), term)
                .orElseThrow(() -> new JobFailure(Words.of("aid.freeze.no-run", term.toString())));
        SignedIn who = accounts.find(job.requestedBy()).orElse(SignedIn.system());
        Long made = transaction.execute(status -> freeze(run, who, job));
        return Map.of("determination", made == null ? 0 : made);
    }

    private long freeze(RunOfTerm run, SignedIn who, JobContext job) {
        Optional<Long> before = store.madeBy(job.jobId());
        if (before.isPresent()) {
            return before.get();
        }
        job.step(Words.of("aid.freeze.verdicts"));
        List<JudgedVerdict> judged = verdicts.of(run.id());
        Map<Long, ChildOfRun> children = children(run, judged, job);
        List<Entitled> entitled = judged.stream()
                .filter(JudgedVerdict::isGranted)
                .filter(one -> children.containsKey(one.child()))
                .map(one -> entitled(run.packVersion(), one, children.get(one.child())))
                .toList();
        store.lock(run.term());
        AwardPlan plan = AwardPlan.of(entitled, store.standing(run.term()));
        job.step(Words.of("aid.freeze.write"));
        List<OpenChild> open = open(judged, children);
        long made = store.write(run, plan, children, open, verdicts.elsewhere(run.id()), who, job);
        appealing.endGranted(run.term(), Scope.wholeCounty());
        return made;
    }

    private Map<Long, ChildOfRun> children(RunOfTerm run, List<JudgedVerdict> judged, JobContext job) {
        Set<Long> wanted = new LinkedHashSet<>();
        judged.forEach(one -> wanted.add(one.child()));
        job.step(Words.of("aid.freeze.children"));
        Map<Long, ChildOfRun> children = new HashMap<>();
        runs.children(Scope.wholeCounty(), run.id(), wanted, child -> {
            children.put(child.childId(), child);
            job.progress(children.size(), wanted.size());
        });
        return children;
    }

    private Entitled entitled(int pack, JudgedVerdict one, ChildOfRun child) {
        return new Entitled(
                one.child(),
                one.provision(),
                one.amountFen(),
                one.basis(),
                provisions.payee(pack, one.provision()),
                Holder.of(provisions.administration(pack, one.provision()), child));
    }

    private static List<OpenChild> open(List<JudgedVerdict> judged, Map<Long, ChildOfRun> children) {
        Map<Long, List<JudgedVerdict>> unknown = new java.util.LinkedHashMap<>();
        for (JudgedVerdict one : judged) {
            if (!one.isGranted() && children.containsKey(one.child())) {
                unknown.computeIfAbsent(one.child(), child -> new ArrayList<>()).add(one);
            }
        }
        return unknown.entrySet().stream()
                .map(entry -> OpenChild.of(children.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
