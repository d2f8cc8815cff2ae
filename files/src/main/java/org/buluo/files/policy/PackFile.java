package org.buluo.files.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.buluo.core.policy.Pack;

/**
 * A policy pack as a YAML file (design.md §6). Start with {@link #read(Path)} for a county's own file, or
 * {@link #hubei2019()} for the default.
 */
public final class PackFile {

    private static final String HUBEI_2019 = "/org/buluo/policy/hubei-2019.yaml";
    private static final long LARGEST = 300_000;

    private PackFile() {}

    /** Whether a text of so many bytes is no pack, so that it need not be looked at. */
    public static boolean isTooLarge(long bytes) {
        return bytes > LARGEST;
    }

    /**
     * Reads and checks a pack; its examples are read and not run, {@link PackReading#failingExamples()} does that.
     *
     * @throws IOException when the file can't be read at all
     */
    public static PackReading read(Path file) throws IOException {
        if (isTooLarge(Files.size(file))) {
            return PackReading.faulty(
                    List.of(PackFault.ofFile("文件超过300KB，应为一个政策包", "more than 300 KB, expected a policy pack")));
        }
        return read(Files.readAllBytes(file));
    }

    /** The default pack. */
    public static Pack hubei2019() {
        return Default.PACK;
    }

    /** The default pack's text, as a start for a county's own. */
    public static byte[] hubei2019Text() {
        return resource(HUBEI_2019);
    }

    private static byte[] resource(String name) {
        try (InputStream in = PackFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON Schema of packs, as it is published. */
    public static byte[] schema() {
        return resource("/org/buluo/policy/pack.schema.json");
    }

    /** Reads and checks a pack's text, as {@link #read(Path)} does. */
    public static PackReading read(byte[] bytes) {
        Faults faults = new Faults();
        Optional<Spot> root = YamlText.parse(bytes, faults);
        root.ifPresent(spot -> new YamlSchema("pack.schema.json").check(spot, faults));
        return faults.isEmpty() && root.isPresent() ? build(root.get()) : PackReading.faulty(faults.list());
    }

    /**
     * Reads a text that was read before and found sound, without holding it to the schema again, which costs a second.
     *
     * @throws IllegalArgumentException when it is not sound
     */
    public static PackReading known(byte[] bytes) {
        Faults faults = new Faults();
        Spot root = YamlText.parse(bytes, faults)
                .orElseThrow(() -> new IllegalArgumentException(faults.list().toString()));
        PackReading reading = build(root);
        if (reading.pack().isEmpty()) {
            throw new IllegalArgumentException(reading.faults().toString());
        }
        return reading;
    }

    private static PackReading build(Spot root) {
        Faults faults = new Faults();
        PackReader reader = new PackReader(faults);
        Pack pack = reader.pack(root);
        List<Example> examples = new ExampleReader(faults, pack).examples(root.need("examples"));
        return faults.isEmpty()
                ? new PackReading(Optional.of(pack), List.of(), examples, reader.documents())
                : new PackReading(Optional.empty(), faults.list(), List.of(), reader.documents());
    }

    /** Read once, on first use. The schema is left out: a test holds the default to it, and it costs a second. */
    private static final class Default {
        private static final Pack PACK = read();

        private static Pack read() {
            Faults faults = new Faults();
            Spot root = YamlText.parse(hubei2019Text(), faults)
                    .orElseThrow(() -> new IllegalStateException("the default pack is no YAML"));
            return new PackReader(faults).pack(root);
        }
    }
}
