package org.buluo.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.buluo.files.progress.Progress;

/**
 * A county that never existed, from one seed: its bureaus' rosters in a folder, and the truth beside them.
 *
 * <pre>{@code
 * Synth.write(SynthOptions.standard(), Path.of("county"), Progress.SILENT);
 * }</pre>
 *
 * <p>The same options give the same bytes. Memory holds one township at a time, whatever the scale. Every person,
 * number, school code and bank account is invented; identity numbers bear county codes that were never assigned.
 */
public final class Synth {

    private Synth() {}

    /**
     * Writes the rosters into {@code folder}, which is made when it is missing, and the truth into its subfolder
     * {@code truth}: all files or none. Those of an earlier county make room; strangers' files stay.
     *
     * @return what was written
     * @throws IOException when the folder can't be written; it is then as it was
     */
    public static SynthSummary write(SynthOptions options, Path folder, Progress progress) throws IOException {
        try (Staging staging = new Staging(folder)) {
            SynthSummary summary = all(options, staging.stage(), progress);
            staging.commit();
            return summary;
        }
    }

    private static SynthSummary all(SynthOptions options, Path stage, Progress progress) throws IOException {
        try (Writing writing = new Writing(options, stage, progress)) {
            return writing.all();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
