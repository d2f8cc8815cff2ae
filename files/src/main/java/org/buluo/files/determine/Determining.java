package org.buluo.files.determine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.buluo.core.policy.Pack;
import org.buluo.core.time.Term;
import org.buluo.files.progress.Progress;
import org.buluo.files.table.UnreadableFileException;

/**
 * Determines a file of children: one line per child and provision, in the order of the rows, then of the pack.
 *
 * @param pack the policy pack
 * @param term the term
 * @param home the six digits of the county that asks
 * @param progress told how many characters of the file are done
 */
public record Determining(Pack pack, Term term, String home, Progress progress) {

    private static final int ROWS_OF_A_PART = 4096;

    /**
     * Reads children and writes verdicts; the output is written whole or not at all.
     *
     * @throws IOException when the input can't be read
     * @throws UnreadableFileException when nothing in the input is a table of children
     * @throws UnwritableFileException when the output can't be written
     */
    public DetermineSummary run(Path children, Path verdicts)
            throws IOException, UnreadableFileException, UnwritableFileException {
        ChildrenFile file = ChildrenFile.open(children);
        long size = Files.size(children);
        Tally tally = new Tally();
        try (WholeFile whole = WholeFile.begin(verdicts)) {
            whole.write(VerdictLines.HEADING.getBytes(StandardCharsets.UTF_8));
            InOrder.Sink sink = part -> {
                whole.write(part.bytes());
                tally.add(part);
                progress.at("determine", Math.min(tally.characters(), size), size);
            };
            try (InOrder parts = new InOrder(sink)) {
                readAll(file, parts);
            }
            whole.commit();
        }
        progress.at("determine", size, size);
        return tally.summary();
    }

    private void readAll(ChildrenFile file, InOrder parts)
            throws IOException, UnreadableFileException, UnwritableFileException {
        List<String[]> rows = new ArrayList<>(ROWS_OF_A_PART);
        file.read(row -> {
            rows.add(row);
            if (rows.size() == ROWS_OF_A_PART) {
                send(rows, file.columns(), parts);
            }
        });
        send(rows, file.columns(), parts);
        parts.finish();
    }

    private void send(List<String[]> rows, ChildColumns columns, InOrder parts) throws UnwritableFileException {
        List<String[]> part = List.copyOf(rows);
        rows.clear();
        parts.add(() -> Part.of(part, columns, this));
    }
}
