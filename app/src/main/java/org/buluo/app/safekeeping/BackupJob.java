package org.buluo.app.safekeeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;
import org.buluo.app.platform.BackupKey;
import org.buluo.app.platform.JobContext;
import org.buluo.app.platform.JobFailure;
import org.buluo.app.platform.JobHandler;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the next backup into the folder and removes the oldest. Run again, it writes another one. */
@Component
class BackupJob implements JobHandler {

    static final String KIND = "safekeeping.backup";

    private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

    private final BackupSettings settings;
    private final OwnersConnections owners;
    private final Audit audit;
    private final Clock clock;
    private final Path data;
    private final String key;

    BackupJob(
            BackupSettings settings,
            OwnersConnections owners,
            Audit audit,
            Clock clock,
            @Value("${buluo.data}") Path data,
            @Value("${BULUO_KEY:}") String key) {
        this.settings = settings;
        this.owners = owners;
        this.audit = audit;
        this.clock = clock;
        this.data = data;
        this.key = key;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Object run(JobContext context) {
        try {
            Path folder = settings.folder().orElseThrow(() -> new JobFailure(Words.of("safekeeping.failed.folder")));
            Backup.Written written = write(new Generations(folder), folder, context);
            tell(context, AuditOutcome.DONE);
            return written;
        } catch (JobFailure e) {
            LOG.error("no backup was made: {}", e.getMessage());
            tell(context, AuditOutcome.FAILED);
            throw e;
        } catch (IOException | UncheckedIOException | SQLException | Unusable | IllegalStateException e) {
            LOG.error("no backup was made", e);
            tell(context, AuditOutcome.FAILED);
            throw new JobFailure(Words.of("safekeeping.failed.written"));
        }
    }

    private Backup.Written write(Generations kept, Path folder, JobContext context) throws IOException, SQLException {
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new JobFailure(Words.of("safekeeping.failed.folder"));
        }
        kept.clearDrafts();
        if (!kept.hasRoom(settings.least().toBytes())) {
            throw new JobFailure(Words.of("safekeeping.failed.room"));
        }
        context.step(Words.of("safekeeping.step"));
        try (Connection owner = owners.open()) {
            Backup.Written written = new Backup(owner, BackupKey.of(key, BackupKey.fileIn(data)), data)
                    .write(kept.next(clock.instant()), context::progress);
            kept.keep(settings.kept());
            return written;
        }
    }

    private void tell(JobContext context, AuditOutcome outcome) {
        audit.record(SignedIn.system(), AuditKind.ADMINISTER, KIND, "job:" + context.jobId(), "", outcome);
    }
}
