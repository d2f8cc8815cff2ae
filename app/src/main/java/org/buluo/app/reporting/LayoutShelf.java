package org.buluo.app.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.buluo.files.layout.ExportLayout;
import org.buluo.files.policy.LayoutFile;
import org.buluo.files.policy.LayoutReading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The export layouts: those that come along, and the county's own in the folder {@code layouts} of the data folder, where
 * nobody but whoever keeps the server can put one. One of its own takes the place of one of the same id that came along.
 */
@Component
public class LayoutShelf {

    private static final int MOST = 100;

    private final Path folder;
    /** By file, as long as it was not changed: checking one takes a while. */
    private final Map<String, Known> known = new HashMap<>();

    LayoutShelf(@Value("${buluo.data}") Path data) {
        this.folder = data.resolve("layouts");
    }

    /**
     * A file that holds a layout.
     *
     * @param file its name
     * @param isOwn whether it is the county's own
     * @param reading what came of it
     */
    public record Shelved(String file, boolean isOwn, LayoutReading reading) {

        /** Empty when something is wrong with it. */
        public Optional<ExportLayout> layout() {
            return reading.layout();
        }
    }

    private record Known(String state, LayoutReading reading) {}

    /** Where the county's own are looked for. */
    public String folder() {
        return folder.toString();
    }

    /** All of them, the county's own last, those with faults too. */
    public synchronized List<Shelved> all() {
        List<Shelved> all = new ArrayList<>();
        for (String name : LayoutFile.shipped()) {
            all.add(new Shelved(name, false, read("shipped/" + name, "", LayoutFile.shipped(name))));
        }
        for (Path file : own()) {
            String name = file.getFileName().toString();
            try {
                String state = Files.size(file) + " " + Files.getLastModifiedTime(file);
                LayoutReading reading =
                        known.containsKey(name) && known.get(name).state().equals(state)
                                ? known.get(name).reading()
                                : LayoutFile.read(file);
                known.put(name, new Known(state, reading));
                reading.layout()
                        .ifPresent(layout -> all.removeIf(one -> one.layout()
                                .filter(other -> other.id().equals(layout.id()))
                                .isPresent()));
                all.add(new Shelved(name, true, reading));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private LayoutReading read(String key, String state, byte[] text) {
        return known.computeIfAbsent(key, name -> new Known(state, LayoutFile.read(text)))
                .reading();
    }

    private List<Path> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound layout of this id. */
    public Optional<Shelved> find(String id) {
        return all().stream()
                .filter(one ->
                        one.layout().filter(layout -> layout.id().equals(id)).isPresent())
                .findFirst();
    }

    /** The text of a layout's file. */
    public byte[] text(Shelved shelved) {
        try {
            return shelved.isOwn()
                    ? Files.readAllBytes(folder.resolve(shelved.file()))
                    : LayoutFile.shipped(shelved.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
