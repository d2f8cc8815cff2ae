package org.buluo.files.intake.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.buluo.core.roster.RosterKind;

/** All layouts, read once from {@code layouts.txt}, which says how it is written. */
public final class Layouts {

    private static final String RESOURCE = "layouts.txt";
    private static final String CIVIL_AFFAIRS = "civil-affairs";
    private static final Layouts ALL = load();

    private final Map<String, Layout> byCode = new LinkedHashMap<>();
    private final Map<String, List<String>> shared = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<Field> required = new HashSet<>();
    private final Map<Field, List<String>> names = new LinkedHashMap<>();
    private String code;

    private Layouts() {}

    /** Every layout, in the order of design.md §5. */
    public static Collection<Layout> all() {
        return ALL.byCode.values();
    }

    /** The layout of a kind. */
    public static Layout of(RosterKind kind) {
        return all().stream().filter(layout -> layout.isOf(kind)).findFirst().orElseThrow();
    }

    /** Whether any kind has a heading of this plain form. */
    static boolean isKnown(String plain) {
        return ALL.known.contains(plain);
    }

    private static Layouts load() {
        Layouts layouts = new Layouts();
        try (InputStream in = Layouts.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                layouts.line(line.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        layouts.end();
        return layouts;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String[] words = line.split("\\s+");
        if (line.startsWith("&")) {
            shared.put(words[0], List.of(words).subList(2, words.length));
        } else if (line.startsWith("[")) {
            begin(line.substring(1, line.length() - 1));
        } else if (words[0].equals("+")) {
            Layout base = byCode.get(words[1]);
            names.putAll(base.names());
            required.addAll(base.required());
        } else {
            field(words);
        }
    }

    private void begin(String next) {
        end();
        code = next;
        names.clear();
        required.clear();
    }

    private void end() {
        if (code != null) {
            byCode.put(code, new Layout(kinds(code), names, required));
        }
    }

    private void field(String[] words) {
        boolean bold = words[0].equals("*");
        int at = bold ? 1 : 0;
        Field field = Field.valueOf(words[at]);
        LinkedHashSet<String> spellings = new LinkedHashSet<>();
        for (String word : List.of(words).subList(at + 1, words.length)) {
            spellings.addAll(word.startsWith("&") ? shared.get(word) : List.of(word));
        }
        names.put(field, List.copyOf(spellings));
        known.addAll(spellings);
        if (bold) {
            required.add(field);
        }
    }

    private static List<RosterKind> kinds(String code) {
        return code.equals(CIVIL_AFFAIRS)
                ? List.of(RosterKind.MINIMUM_LIVING, RosterKind.DESTITUTE, RosterKind.ORPHAN)
                : List.of(RosterKind.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT)));
    }
}
