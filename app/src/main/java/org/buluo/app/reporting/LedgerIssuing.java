package org.buluo.app.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.app.account.ChildState;
import org.buluo.app.account.OneOrTwo;
import org.buluo.app.account.Run;
import org.buluo.app.account.Runs;
import org.buluo.app.account.StatesOfChildren;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.MovesSince;
import org.buluo.app.platform.Accounts;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobFailure;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues a month's ledger from the current account and the ledger before: all of it in one transaction, or nothing. */
@Component
class LedgerIssuing implements JobHandler {

    private final Runs runs;
    private final StatesOfChildren states;
    private final MovesSince moves;
    private final OneOrTwo oneOrTwo;
    private final LedgerStore store;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LedgerIssuing(
            Runs runs,
            StatesOfChildren states,
            MovesSince moves,
            OneOrTwo oneOrTwo,
            LedgerStore store,
            Accounts accounts,
            TransactionTemplate transaction,
            Clock clock) {
        this.runs = runs;
        this.states = states;
        this.moves = moves;
        this.oneOrTwo = oneOrTwo;
        this.store = store;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return IssueRequest.JOB;
    }

    @Override
    public Object run(JobContext job) {
        String month = job.argument(IssueRequest.class).month();
        SignedIn who = accounts.find(job.requestedBy()).orElse(SignedIn.system());
        Long made = transaction.execute(status -> issue(month, who, job));
        return Map.of("ledger", made == null ? 0 : made);
    }

    private long issue(String month, SignedIn who, JobContext job) {
        store.lock();
        Optional<Long> before = store.madeBy(job.jobId());
        if (before.isPresent()) {
            return before.get();
        }
        Ledger previous = store.latest().orElse(null);
        mustFollow(month, previous);
        Scope all = Scope.wholeCounty();
        Run run = runs.current(all).orElseThrow(() -> new JobFailure(Words.of("reporting.issue.no-run")));
        job.step(Words.of("reporting.issue.read"));
        List<ChildState> now = states.of(all, run.id());
        List<ChildState> last = previous == null ? null : store.children(previous.id());
        List<ChildState> then =
                previous == null ? List.of() : previous.run() == run.id() ? now : states.of(all, previous.run());
        Map<Long, Set<AwardState>> decided = previous == null ? Map.of() : moves.of(all, previous.issuedAt());
        List<LedgerEntry> entries = LedgerPlan.of(last, then, now, decided, rejoined(previous, run));
        job.step(Words.of("reporting.issue.write"));
        return store.write(new LedgerStore.Head(job.jobId(), month, previous, run, who), entries, job::progress);
    }

    private Set<Long> rejoined(Ledger previous, Run run) {
        if (previous == null || previous.run() == run.id()) {
            return Set.of();
        }
        Set<Long> rejoined = new HashSet<>(oneOrTwo.merged(Scope.wholeCounty(), previous.run(), run.id()));
        rejoined.addAll(oneOrTwo.split(Scope.wholeCounty(), previous.run(), run.id()));
        return rejoined;
    }

    /** A month follows the one before and is not in the future. */
    private void mustFollow(String month, Ledger previous) {
        boolean follows;
        try {
            YearMonth asked = YearMonth.parse(month);
            follows = !asked.isAfter(YearMonth.now(clock))
                    && (previous == null || asked.isAfter(YearMonth.parse(previous.month())));
        } catch (DateTimeParseException e) {
            follows = false;
        }
        if (!follows) {
            throw new JobFailure(Words.of("reporting.issue.bad-month", month));
        }
    }
}
