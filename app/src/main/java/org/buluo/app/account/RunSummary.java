package org.buluo.app.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The sums of a reconciliation, by the keys of {@code summary.json}.
 *
 * @param sums whole numbers of the first level: in, kept, returned …
 * @param files what was read of each file
 * @param absent codes of kinds of which no file was read
 * @param skipped names of files that were not read
 * @param bank sums of the term's bank lines
 * @param timings milliseconds by step
 */
public record RunSummary(
        Map<String, Long> sums,
        List<FileSum> files,
        List<String> absent,
        List<String> skipped,
        Map<String, Long> bank,
        Map<String, Long> timings) {

    /**
     * A file or a sheet.
     *
     * @param kind code; empty when it was refused
     * @param refused why; empty when it was taken
     */
    public record FileSum(
            String file, String sheet, String kind, long in, long kept, long returned, long defects, String refused) {}

    /** Nothing is known. */
    static final RunSummary NONE = new RunSummary(Map.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

    static RunSummary of(JsonNode json) {
        List<FileSum> files = new ArrayList<>();
        json.path("files").forEach(file -> files.add(file(file)));
        return new RunSummary(
                numbers(json),
                files,
                texts(json.path("absent")),
                texts(json.path("skipped")),
                numbers(json.path("bank")),
                numbers(json.path("timings")));
    }

    /** What of it everybody may know: which lists were absent; files and sums are the whole county's. */
    RunSummary inPart() {
        return new RunSummary(Map.of(), List.of(), absent, List.of(), Map.of(), Map.of());
    }

    /** A sum of the first level; 0 when it is not there. */
    public long sum(String key) {
        return sums.getOrDefault(key, 0L);
    }

    private static FileSum file(JsonNode file) {
        return new FileSum(
                text(file, "file"),
                text(file, "sheet"),
                text(file, "kind"),
                file.path("in").asLong(0),
                file.path("kept").asLong(0),
                file.path("returned").asLong(0),
                file.path("defects").asLong(0),
                text(file, "refused"));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isString() ? node.path(key).asString() : "";
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.isString() ? text.asString() : text.toString()));
        return List.copyOf(texts);
    }

    private static Map<String, Long> numbers(JsonNode object) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        object.properties().forEach(entry -> {
            if (entry.getValue().isIntegralNumber()) {
                numbers.put(entry.getKey(), entry.getValue().asLong());
            }
        });
        return numbers;
    }
}
