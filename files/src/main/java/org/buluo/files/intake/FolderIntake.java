package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.buluo.files.intake.rows.Memory;
import org.buluo.files.intake.spool.Spool;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.TableFile;
import org.buluo.files.table.TableFiles;
import org.buluo.files.table.UnreadableFileException;

/**
 * Takes in a folder of the bureaus' files: each file recognised by its headings, each row kept or returned, everything
 * counted (design.md §5; account-rules.md, Rows). Files stand in the order of name by code point; they are read side
 * by side, and what comes of them is the same whichever was read first.
 *
 * <pre>{@code
 * try (Taken taken = FolderIntake.read(folder, options, Progress.SILENT)) {
 *     account(taken.rosters());
 * }
 * }</pre>
 */
public final class FolderIntake {

    private final IntakeOptions options;
    private final SpoolFolder spools = new SpoolFolder();

    private FolderIntake(IntakeOptions options) {
        this.options = options;
    }

    /**
     * Takes in a folder, not its subfolders.
     *
     * @return to be closed by the caller, when its workbooks are written
     * @throws MissingFolderException when there is no such folder
     */
    public static Taken read(Path folder, IntakeOptions options, Progress progress) throws MissingFolderException {
        return read(Listing.of(folder), options, progress);
    }

    /**
     * Takes in files that lie anywhere. Their names differ.
     *
     * @return to be closed by the caller, when its workbooks are written
     */
    public static Taken read(List<Handed> files, IntakeOptions options, Progress progress) {
        return read(Listing.of(files), options, progress);
    }

    private static Taken read(Listing listing, IntakeOptions options, Progress progress) {
        FolderIntake intake = new FolderIntake(options);
        try {
            return intake.all(listing, progress);
        } catch (RuntimeException | Error e) {
            intake.spools.close();
            throw e;
        }
    }

    private Taken all(Listing listing, Progress progress) {
        try (Fingerprints fingerprints = new Fingerprints(listing.files())) {
            SideBySide reading = new SideBySide(listing.files(), progress);
            List<FileTaken> files = reading.each((place, file, memory) -> file(place, file, memory, fingerprints));
            Map<String, String> hashes = fingerprints.byName();
            Superseding.settle(files);
            IntakeReport report = new IntakeReport(Reporting.lines(files), listing.skipped(), hashes);
            return new Taken(Gathering.of(files), report, files, spools);
        }
    }

    private FileTaken file(int place, Handed file, Memory memory, Fingerprints fingerprints) {
        String name = file.name();
        try {
            String first = fingerprints.sameAs(file.path());
            if (!first.isEmpty()) {
                return FileTaken.refused(name, Refusals.sameAs(first));
            }
            Spool spool = spools.next();
            FileReading reading = new FileReading(file, SourceNumbers.ofFile(place), options, memory, spool);
            try (TableFile table = TableFiles.open(file.path(), options.limits(), file.password())) {
                table.read(reading);
            }
            FileTaken taken = reading.finish();
            spool.finish();
            return taken;
        } catch (UnreadableFileException e) {
            return FileTaken.refused(name, Refusals.of(e.reason()));
        } catch (IOException e) {
            return FileTaken.refused(name, Refusals.UNREADABLE);
        }
    }
}
