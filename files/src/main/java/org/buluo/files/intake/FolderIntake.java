package org.buluo.files.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.Rosters;
import org.buluo.files.intake.rows.Memory;
import org.buluo.files.intake.spool.Spool;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.UnreadableFileException;

/**
 * Takes in a folder of the bureaus' files: each file recognised by its headings, each row kept or returned, everything
 * counted (design.md §5; account-rules.md, Rows). Files are read in the order of name by code point.
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
    private final Memory memory = new Memory();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final List<FileTaken> files = new ArrayList<>();
    private int sources;

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
        Listing listing = Listing.of(folder);
        FolderIntake intake = new FolderIntake(options);
        try {
            return intake.all(listing, progress);
        } catch (RuntimeException | Error e) {
            intake.spools.close();
            throw e;
        }
    }

    private Taken all(Listing listing, Progress progress) {
        long total = listing.files().stream().mapToLong(FolderIntake::size).sum();
        long done = 0;
        progress.at("read", 0, total);
        try (ReadAhead ahead = new ReadAhead(listing.files(), options.limits())) {
            for (Path path : listing.files()) {
                FileTaken file = file(path, ahead);
                files.add(file);
                sources += file.withRows().size();
                done += size(path);
                progress.at("read", done, total);
            }
        }
        Superseding.settle(files);
        IntakeReport report = new IntakeReport(Reporting.lines(files), listing.skipped(), hashes);
        Rosters rosters = Gathering.of(files);
        return new Taken(rosters, report, files, spools);
    }

    private FileTaken file(Path path, ReadAhead ahead) {
        String name = Listing.name(path);
        Spool spool = spools.next();
        FileReading reading = new FileReading(name, sources, options, memory, spool);
        try {
            ReadAhead.End end = ahead.next(reading);
            if (!end.hash().isEmpty()) {
                hashes.put(name, end.hash());
            }
            if (!end.sameAs().isEmpty()) {
                return FileTaken.refused(name, Refusals.sameAs(end.sameAs()));
            }
            end.throwFailure();
            FileTaken taken = reading.finish();
            spool.finish();
            return taken;
        } catch (UnreadableFileException e) {
            return FileTaken.refused(name, Refusals.of(e.reason()));
        } catch (IOException e) {
            return FileTaken.refused(name, Refusals.UNREADABLE);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }
}
