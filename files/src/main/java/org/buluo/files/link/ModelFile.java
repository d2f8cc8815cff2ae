package org.buluo.files.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.buluo.core.linkage.pairing.model.Model;
import org.buluo.core.linkage.pairing.model.ModelText;
import org.buluo.files.determine.UnwritableFileException;
import org.buluo.files.determine.WholeFile;

/** A model of linkage as a small text file. */
final class ModelFile {

    private static final int LARGEST = 1 << 20;

    private ModelFile() {}

    static Model read(Path file) throws UnreadableModelException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnreadableModelException("it is too large for a model", null);
            }
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return ModelText.read(lines);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableModelException(String.valueOf(e.getMessage()), e);
        }
    }

    static void write(Model model, Path file) throws UnwritableFileException {
        try (WholeFile out = WholeFile.begin(file)) {
            out.write(String.join("\n", ModelText.lines(model)).concat("\n").getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
    }
}
