package org.buluo.app.safekeeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobFailure;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.KeptData;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is past its period, kind by kind, a batch in each transaction. Broken off and run again, it goes on; what
 * was deleted is counted with the batch, and leaves one entry in the audit.
 */
@Component
class KeepingJob implements JobHandler {

    static final String KIND = "safekeeping.delete";

    private static final Logger LOG = LoggerFactory.getLogger(KeepingJob.class);

    private final Keeping keeping;
    private final Holds holds;
    private final Deletions deletions;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final MessageSource messages;

    KeepingJob(
            Keeping keeping,
            Holds holds,
            Deletions deletions,
            Audit audit,
            TransactionTemplate transaction,
            MessageSource messages) {
        this.keeping = keeping;
        this.holds = holds;
        this.deletions = deletions;
        this.audit = audit;
        this.transaction = transaction;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        Map<KeepingPeriod, KeptData> kinds = keeping.kinds();
        List<KeptData> failed = new ArrayList<>();
        kinds.forEach((period, data) -> {
            context.step(Words.of(data.key()));
            if (!delete(context, period, data)) {
                failed.add(data);
            }
        });
        tell(context.jobId(), kinds);
        if (!failed.isEmpty()) {
            throw new JobFailure(Words.of("safekeeping.keeping.failed", names(failed)));
        }
        return null;
    }

    /** @return false when the database refused; the other kinds go on */
    private boolean delete(JobContext context, KeepingPeriod period, KeptData data) {
        long job = context.jobId();
        deletions.begin(job, period.kind());
        try {
            long total = data.look(keeping.before(period)).past();
            long done = 0;
            long batch = 1;
            while (batch > 0 && !holds.isHeld(period.kind())) {
                batch = batch(job, period, data);
                done += batch;
                context.progress(done, Math.max(done, total));
            }
            deletions.end(job, period.kind(), batch > 0 ? Deletion.Outcome.HELD : Deletion.Outcome.DONE);
            return true;
        } catch (DataIntegrityViolationException
                | InvalidDataAccessResourceUsageException
                | UncategorizedSQLException e) {
            LOG.error("data of the kind {} could not be deleted", period.kind(), e);
            deletions.end(job, period.kind(), Deletion.Outcome.FAILED);
            return false;
        }
    }

    private long batch(long job, KeepingPeriod period, KeptData data) {
        return transaction.execute(status -> {
            long gone = data.delete(keeping.before(period));
            deletions.count(job, period.kind(), gone);
            return gone;
        });
    }

    private void tell(long job, Map<KeepingPeriod, KeptData> kinds) {
        Map<String, KeptData> byKind = kinds.values().stream().collect(Collectors.toMap(KeptData::kind, data -> data));
        transaction.executeWithoutResult(status -> {
            List<Deletion> all = deletions.tell(job);
            String counts = all.stream()
                    .filter(one -> one.deleted() > 0)
                    .map(one -> name(byKind.get(one.kind())) + " " + one.deleted())
                    .collect(Collectors.joining("；"));
            boolean failed = all.stream().anyMatch(one -> one.outcome() == Deletion.Outcome.FAILED);
            if (!counts.isEmpty() || failed) {
                audit.record(
                        SignedIn.system(),
                        AuditKind.ADMINISTER,
                        KIND,
                        "job:" + job,
                        counts,
                        failed ? AuditOutcome.FAILED : AuditOutcome.DONE);
            }
        });
    }

    private String names(List<KeptData> kinds) {
        return kinds.stream().map(this::name).collect(Collectors.joining("、"));
    }

    /** The audit is read in one language. */
    private String name(KeptData data) {
        return messages.getMessage(data.key(), null, Locale.SIMPLIFIED_CHINESE);
    }
}
