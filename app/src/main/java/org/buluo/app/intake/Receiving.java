package org.buluo.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.buluo.app.platform.Audit;
import org.buluo.app.platform.Jobs;
import org.buluo.app.platform.Permission;
import org.buluo.app.platform.Role;
import org.buluo.app.platform.Scope;
import org.buluo.app.platform.SignedIn;
import org.buluo.app.platform.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The door by which every file comes in: its bytes are kept before anything is made of them. */
@Service
public class Receiving {

    private final Deliveries deliveries;
    private final Contents contents;
    private final Jobs jobs;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final DataSize mostBytes;

    Receiving(
            Deliveries deliveries,
            Contents contents,
            Jobs jobs,
            Audit audit,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${buluo.upload.file:200MB}") DataSize mostBytes) {
        this.deliveries = deliveries;
        this.contents = contents;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.mostBytes = mostBytes;
    }

    /** Whether a person of this role may send files. */
    public static boolean mayReceiveFrom(Role role) {
        return Permission.SEND_FILES.isOf(role);
    }

    /** Receives files of this computer, stated today. */
    public Received receive(List<Path> files, SignedIn who) {
        return receive(files.stream().map(SentFile::of).toList(), LocalDate.now(clock), who);
    }

    /**
     * Receives files, and asks for the job that takes them in.
     *
     * @param statedOn from when on the files hold
     */
    public Received receive(List<SentFile> files, LocalDate statedOn, SignedIn who) {
        if (!mayReceiveFrom(who.role()) && who.id() != 0) {
            throw new AccessDeniedException("may not send files");
        }
        if (who.scope() instanceof Scope.None) {
            throw new AccessDeniedException("whoever sees nothing has nothing to send");
        }
        Received received = transaction.execute(status -> keep(files, statedOn, who));
        long job = takeIn(received.uploadId(), files.size(), who);
        return new Received(received.uploadId(), job, received.deliveries());
    }

    private Received keep(List<SentFile> files, LocalDate statedOn, SignedIn who) {
        long upload = deliveries.addUpload(who);
        List<Long> keys =
                files.stream().map(file -> keep(upload, file, statedOn, who)).toList();
        audit.record(who, "intake.receive", "upload:" + upload, "");
        return new Received(upload, 0, keys);
    }

    /** Keeps a file of an upload. */
    long keep(long upload, SentFile file, LocalDate statedOn, SignedIn who) {
        long delivery = deliveries.add(upload, FileNames.clean(file.name()), statedOn, who);
        if (file.bytes() > mostBytes.toBytes()) {
            deliveries.refuse(delivery, Refusal.tooLarge(mostBytes.toMegabytes()));
            return delivery;
        }
        try (InputStream in = file.content().getInputStream()) {
            deliveries.describe(delivery, contents.write(delivery, Contents.What.ORIGINAL, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return delivery;
    }

    /** Asks for the job that takes in what of an upload waits for it. */
    long takeIn(long upload, int files, SignedIn who) {
        long job = jobs.submit(TakingIn.KIND, Words.of("intake.job", files), new TakingIn.Argument(upload), who);
        deliveries.nameJob(upload, job);
        return job;
    }
}
