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
import org.buluo.files.link.kept.KeptFile;
import org.buluo.files.link.kept.KeptWriter;
import org.buluo.files.link.kept.UnreadableKnownException;
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
     * Links. Where what is known of the left register was kept before, that is used and the register is not read.
     *
     * @throws UnreadableRegisterException when nothing in a register can be read
     * @throws UnreadableModelException when the model's file is none
     * @throws UnreadableKnownException when the file of what is known can't be used
     * @throws UnwritableFileException when an output can't be written
     */
    public LinkSummary run(LinkFiles files)
            throws IOException, UnreadableRegisterException, UnreadableModelException, UnreadableKnownException,
                    UnwritableFileException {
        boolean known = files.known() != null && Files.exists(files.known());
        return known ? withKnown(files) : whole(files);
    }

    private LinkSummary withKnown(LinkFiles files)
            throws IOException, UnreadableRegisterException, UnreadableKnownException, UnwritableFileException {
        KeptFile kept = KeptFile.open(files.known(), files.left());
        try (WholeFile links = WholeFile.begin(files.out());
                WholeFile units = files.estimates() == null ? null : WholeFile.begin(files.estimates())) {
            Register right = right(files, new AtomicLong(), Files.size(files.right()));
            Linked linked = kept.link(right, workers, (done, all) -> told("link", done, all));
            LinkSummary summary = write(linked, links, units).summary(LinkSummary.ModelUse.READ);
            return summary.ofKnown(
                    kept.known().registered(),
                    kept.known().rows(),
                    new LinkSummary.KnownUse(true, kept.known().touched().rows()));
        }
    }

    private LinkSummary whole(LinkFiles files)
            throws IOException, UnreadableRegisterException, UnreadableModelException, UnwritableFileException {
        Path model = files.model();
        Model learnt = model != null && Files.exists(model) ? ModelFile.read(model) : null;
        try (WholeFile links = WholeFile.begin(files.out());
                WholeFile units = files.estimates() == null ? null : WholeFile.begin(files.estimates());
                KeptWriter kept = files.known() == null ? null : KeptWriter.begin(files.known(), files.left())) {
            AtomicLong read = new AtomicLong();
            long bytes = Files.size(files.left()) + Files.size(files.right());
            Register left = RegisterFile.read(
                    files.left(),
                    units == null && kept == null ? null : EstimatesFile.TOWNSHIP,
                    workers,
                    more -> told("read", read.addAndGet(more), bytes));
            Register right = right(files, read, bytes);
            Linked linked = Pairing.link(left, right, learnt, workers, (done, all) -> told("link", done, all));
            if (kept != null) {
                kept.write(linked, workers);
            }
            boolean written = model != null && learnt == null;
            if (written) {
                ModelFile.write(linked.model(), model);
            }
            LinkSummary summary = write(linked, links, units)
                    .summary(
                            written
                                    ? LinkSummary.ModelUse.WRITTEN
                                    : learnt == null ? LinkSummary.ModelUse.LEARNT : LinkSummary.ModelUse.READ);
            return kept == null
                    ? summary
                    : summary.ofKnown(summary.leftRows(), summary.leftCompared(), new LinkSummary.KnownUse(false, 0));
        }
    }

    private Register right(LinkFiles files, AtomicLong read, long bytes)
            throws IOException, UnreadableRegisterException {
        return RegisterFile.read(
                files.right(),
                files.estimates() == null ? null : EstimatesFile.SCHOOL,
                workers,
                more -> told("read", read.addAndGet(more), bytes));
    }

    private Estimates write(Linked linked, WholeFile links, WholeFile units) throws UnwritableFileException {
        new LinksFile(links, new PairWords(language)).write(linked, workers);
        Estimates estimates = Estimates.of(linked);
        if (units != null) {
            EstimatesFile.write(estimates, units);
            units.commit();
        }
        links.commit();
        told("write", 1, 1);
        return estimates;
    }

    private void told(String step, long done, long all) {
        progress.at(step, done, Math.max(1, all));
    }
}
