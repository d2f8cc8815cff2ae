package org.buluo.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.buluo.core.time.Term;
import org.buluo.county.damage.Errors;
import org.buluo.files.progress.Progress;

/** A small county in a temporary folder. */
record MadeCounty(Path folder, SynthSummary summary) {

    static final double SMALL = 0.01;

    static MadeCounty made(Path folder, long seed, Errors errors) {
        return made(folder, new SynthOptions(seed, SMALL, errors, new Term(2019, Term.Season.AUTUMN)));
    }

    static MadeCounty made(Path folder, SynthOptions options) {
        try {
            return new MadeCounty(folder, Synth.write(options, folder, Progress.SILENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files by name. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The rows of a CSV file, in the encoding that its bytes show, the headings first. */
    List<String[]> csv(String name) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            boolean marked = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF;
            boolean plain = name.startsWith("truth/") || name.contains("长梁镇");
            Charset charset = marked || plain ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            String text = new String(bytes, charset).replace("\uFEFF", "");
            return text.lines().map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column of the truth's account. */
    List<String> account(int column) {
        return csv("truth/account.csv").stream().skip(1).map(row -> row[column]).toList();
    }
}
