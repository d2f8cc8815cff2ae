package org.buluo.app.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.buluo.app.platform.BulkCopy;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.CountySettings;
import org.buluo.app.settings.CountyWords;
import org.buluo.files.intake.FolderIntake;
import org.buluo.files.intake.Handed;
import org.buluo.files.intake.IntakeOptions;
import org.buluo.files.intake.Taken;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.Limits;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one delivery and writes down what it holds, all of it or nothing. */
@Service
class DeliveryReading {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReading.class);

    private final Deliveries deliveries;
    private final Contents contents;
    private final Readings readings;
    private final WorkFolders folders;
    private final CountySettings county;
    private final CountyWords words;
    private final Codec codec;
    private final Clock clock;
    private final DataSource source;
    private final TransactionTemplate transaction;

    DeliveryReading(
            Deliveries deliveries,
            Contents contents,
            Readings readings,
            WorkFolders folders,
            CountySettings county,
            CountyWords words,
            Codec codec,
            Clock clock,
            DataSource source,
            TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.contents = contents;
        this.readings = readings;
        this.folders = folders;
        this.county = county;
        this.words = words;
        this.codec = codec;
        this.clock = clock;
        this.source = source;
        this.transaction = transaction;
    }

    /** @param told is told of each row */
    void read(Delivery delivery, Runnable told) {
        if (deliveries.takenWith(delivery.sha256()).isPresent()) {
            return; // settling refuses it
        }
        Path folder = folders.create();
        try {
            Path file = folder.resolve("file");
            contents.copy(delivery.id(), Contents.What.ORIGINAL, file);
            Handed handed = Handed.of(file).named(delivery.fileName()).with(deliveries.password(delivery.id()));
            transaction.executeWithoutResult(status -> read(delivery, handed.reading(words.now()), told));
        } catch (UnexpectedContent e) {
            LOG.error("delivery {} could not be read", delivery.id(), e);
            deliveries.refuse(delivery.id(), Refusal.fault());
        } finally {
            WorkFolders.remove(folder);
        }
    }

    private void read(Delivery delivery, Handed handed, Runnable told) {
        readings.forget(delivery.id());
        IntakeOptions options = options(delivery); // a connection that copies rows in answers no question
        Connection connection = DataSourceUtils.getConnection(source);
        try (VerbatimRows rows = new VerbatimRows(delivery.id(), codec, connection, told);
                Taken taken = taken(handed.told(rows), options)) {
            rows.finish();
            if (taken.report().files().stream().allMatch(line -> !line.refused().isEmpty())) {
                readings.forget(delivery.id());
                deliveries.refuse(delivery.id(), refusal(handed, taken));
            } else {
                readings.write(delivery, taken, rows);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** A file that no reader expected is refused like any other bad one; it never stops the others. */
    private static Taken taken(Handed handed, IntakeOptions options) {
        try {
            return FolderIntake.read(List.of(handed), options, Progress.SILENT);
        } catch (BulkCopy.BulkCopyException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            throw new UnexpectedContent(e);
        }
    }

    /** A file's content met a fault of ours. The message of the fault may quote cells, so its kind alone is kept. */
    private static final class UnexpectedContent extends RuntimeException {
        UnexpectedContent(RuntimeException fault) {
            super(fault.getClass().getName());
            setStackTrace(fault.getStackTrace());
        }
    }

    /** No date of a row can be later than today, or than the day of which the file speaks. */
    private IntakeOptions options(Delivery delivery) {
        LocalDate today = LocalDate.now(clock);
        LocalDate horizon = delivery.statedOn().isAfter(today) ? delivery.statedOn() : today;
        return new IntakeOptions(county.county(), horizon, Limits.DEFAULT);
    }

    private static Refusal refusal(Handed handed, Taken taken) {
        try {
            TableFiles.open(handed.path(), Limits.DEFAULT, handed.password()).close();
        } catch (UnreadableFileException e) {
            if (e.reason() == UnreadableFileException.Reason.ENCRYPTED) {
                return Refusal.password(handed.password() != null);
            }
        }
        return Refusal.unread(taken.report().files().get(0).refused());
    }
}
