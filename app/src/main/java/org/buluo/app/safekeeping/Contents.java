package org.buluo.app.safekeeping;

import java.util.List;
import java.util.Map;

/**
 * What a backup holds: said at its beginning, so that the tables can be made before their rows come.
 *
 * @param made when, as an ISO instant
 * @param steps the migrations that made the tables, in the order in which they were done
 * @param tables in an order in which their rows can be put in
 * @param files of the data folder, by their path in it
 */
record Contents(String made, List<Step> steps, List<Table> tables, List<String> files) {

    /** A migration. @param history the table that remembers it @param checksum of its script; null for a beginning */
    record Step(String history, String module, String version, String script, Integer checksum) {}

    /** A table. @param name with its schema, quoted @param columns quoted */
    record Table(String name, List<String> columns) {

        String copy() {
            return name + " (" + String.join(", ", columns) + ")";
        }
    }

    /**
     * What was written, at the backup's end.
     *
     * @param tables by name
     * @param files by path
     * @param sequences the last value by name; null when the sequence was never asked
     */
    record Manifest(Map<String, Measure> tables, Map<String, Measure> files, Map<String, Long> sequences) {}

    /** How much it is. @param rows 0 for a file @param sm3 in hexadecimal digits */
    record Measure(long rows, long bytes, String sm3) {}
}
