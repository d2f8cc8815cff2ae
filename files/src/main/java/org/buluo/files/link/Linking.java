package org.buluo.files.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.buluo.core.linkage.pairing.Linked;
import org.buluo.core.linkage.pairing.Pairing;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.row.Register;
import org.buluo.core.linkage.pairing.row.Workers;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.determine.WholeFile;
import org.buluo.files.progress.Progress;

/** Links two files: reads both, links, writes the links, and the model when it is to be kept. */
public final class Linking {

    private final Workers workers;
    private final Locale language;
    private final Progress progress;

    /** @param language of the explanations */
    public Linking(int threads, Locale language, Progress progress) {
        this.workers = new Workers(threads);
        this.language = language;
        this.progress = progress;
    }

    /**
     * Links {@code left} to {@code right}.
     *
     * @param model the model's file; null to learn one and not keep it
     * @param estimated where to write how good the links of each township and school are; null for nowhere
     * @throws UnreadableRegisterException when nothing in a register can be read
     * @throws UnreadableModelException when the model's file is none
     * @throws UnwritableFileException when an output can't be written
     */
    public LinkSummary run(Path left, Path right, Path out, Path model, Path estimated)
            throws IOException, UnreadableRegisterException, UnreadableModelException, UnwritableFileException {
        Model known = model != null && Files.exists(model) ? ModelFile.read(model) : null;
        try (WholeFile links = WholeFile.begin(out);
                WholeFile units = estimated == null ? null : WholeFile.begin(estimated)) {
            AtomicLong read = new AtomicLong();
            long bytes = Files.size(left) + Files.size(right);
            Register leftRegister = RegisterFile.read(
                    left,
                    estimated == null ? null : EstimatesFile.TOWNSHIP,
                    workers,
                    more -> told("read", read.addAndGet(more), bytes));
            Register rightRegister = RegisterFile.read(
                    right,
                    estimated == null ? null : EstimatesFile.SCHOOL,
                    workers,
                    more -> told("read", read.addAndGet(more), bytes));
            Linked linked =
                    Pairing.link(leftRegister, rightRegister, known, workers, (done, all) -> told("link", done, all));
            new LinksFile(links, new PairWords(language)).write(linked, workers);
            boolean kept = model != null && known == null;
            if (kept) {
                ModelFile.write(linked.model(), model);
            }
            Estimates estimates = Estimates.of(linked);
            if (units != null) {
                EstimatesFile.write(estimates, units);
                units.commit();
            }
            links.commit();
            told("write", 1, 1);
            return estimates.summary(
                    kept
                            ? LinkSummary.ModelUse.WRITTEN
                            : known == null ? LinkSummary.ModelUse.LEARNT : LinkSummary.ModelUse.READ);
        }
    }

    private void told(String step, long done, long all) {
        progress.at(step, done, Math.max(1, all));
    }
}
