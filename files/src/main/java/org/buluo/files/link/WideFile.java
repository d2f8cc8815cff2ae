package org.buluo.files.link;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.buluo.files.table.text.Encoding;

/** A file in UTF-16 as UTF-8 for as long as it is read; every other file as it is. */
final class WideFile implements AutoCloseable {

    private final Path file;
    private final boolean rewritten;

    private WideFile(Path file, boolean rewritten) {
        this.file = file;
        this.rewritten = rewritten;
    }

    static WideFile of(Path file) throws IOException {
        Encoding encoding = Encoding.of(file);
        if (!encoding.charset().name().startsWith("UTF-16")) {
            return new WideFile(file, false);
        }
        // Temporary files are readable by their owner alone.
        WideFile wide = new WideFile(Files.createTempFile("buluo-", ".csv"), true);
        try (Reader in = encoding.open(file);
                Writer out = Files.newBufferedWriter(wide.file, StandardCharsets.UTF_8)) {
            in.transferTo(out);
            return wide;
        } catch (IOException e) {
            wide.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        if (rewritten) {
            Files.deleteIfExists(file);
        }
    }
}
