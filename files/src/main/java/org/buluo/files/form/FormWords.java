package org.buluo.files.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.Layouts;

/** What forms call things, read once from {@code words.txt}, which says how it is written. */
final class FormWords {

    private static final String RESOURCE = "words.txt";
    private static final Map<String, FormField> BY_NAME = load();

    private FormWords() {}

    /** The field of a column, by what it may be called, the likeliest first. */
    static Optional<FormField> of(List<String> names) {
        return names.stream()
                .map(BY_NAME::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static Map<String, FormField> load() {
        Map<String, FormField> byName = new HashMap<>();
        try (InputStream in = FormWords.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(byName, line.split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byName;
    }

    private static void add(Map<String, FormField> byName, String[] words) {
        FormField field = FormField.valueOf(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.startsWith("@")) {
                Field known = Field.valueOf(word.substring(1));
                Layouts.all()
                        .forEach(layout -> layout.names()
                                .getOrDefault(known, List.of())
                                .forEach(name -> byName.putIfAbsent(name, field)));
            } else {
                byName.putIfAbsent(word, field);
            }
        }
    }
}
