package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mapping that is written into a pack, in block or in flow form.
 *
 * @param entries written scalars, or lists of items, by key
 */
record YamlItem(Map<String, Object> entries) {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9，、。：；（）《》〔〕“”%．·-]*");
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    YamlItem() {
        this(new LinkedHashMap<>());
    }

    /** With one more key. @param written as it stands in the text */
    YamlItem with(String key, String written) {
        entries.put(key, written);
        return this;
    }

    YamlItem with(String key, List<YamlItem> items) {
        entries.put(key, items);
        return this;
    }

    /** Words as YAML writes them: plain where nothing in them could be read otherwise, else in quotes. */
    static String words(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (PLAIN.matcher(line).matches() && !TAKEN.contains(line.toLowerCase(Locale.ROOT))) {
            return line;
        }
        return "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "") + "\"";
    }

    static String list(List<String> words) {
        return "[" + String.join(", ", words) + "]";
    }

    /** The first line stands where it is put; the others are indented. */
    String block(int indent, String newLine) {
        String pad = newLine + " ".repeat(indent);
        List<String> lines = new ArrayList<>();
        entries.forEach((key, value) -> {
            if (value instanceof String scalar) {
                lines.add(key + ": " + scalar);
            } else {
                StringBuilder nested = new StringBuilder(key + ":");
                for (Object item : (List<?>) value) {
                    nested.append(pad).append("  - ").append(((YamlItem) item).block(indent + 4, newLine));
                }
                lines.add(nested.toString());
            }
        });
        return String.join(pad, lines);
    }

    String flow() {
        List<String> parts = new ArrayList<>();
        entries.forEach((key, value) -> {
            if (value instanceof String scalar) {
                parts.add(key + ": " + scalar);
            } else {
                List<String> items = ((List<?>) value)
                        .stream().map(item -> ((YamlItem) item).flow()).toList();
                parts.add(key + ": " + list(items));
            }
        });
        return "{ " + String.join(", ", parts) + " }";
    }
}
