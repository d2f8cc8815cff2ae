package org.buluo.files.intake;

import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;

/**
 * What came of a folder of files. In every line and in the sums: {@code in = kept + returned}.
 *
 * @param files one line per sheet with rows, and one per refused file, in the order of file name and sheet
 * @param skipped names that were not read: subfolders, lock files, dangling links
 * @param hashes SHA-256 of each file read, by file name
 */
public record IntakeReport(List<Line> files, List<String> skipped, Map<String, String> hashes) {

    /**
     * A sheet, or a file that was refused.
     *
     * @param file the file's name
     * @param sheet the sheet's name; empty when the file has a single sheet with rows
     * @param kind null when it was refused before its kind was known
     * @param in rows
     * @param kept rows that stand, superseded ones and identical repeats included
     * @param returned rows that go back for correction
     * @param defects kept rows with a cell that could not be read
     * @param superseded kept rows that a corrected row replaces
     * @param refused why the file or sheet was refused, in Chinese and English; empty when it was read
     */
    public record Line(
            String file,
            String sheet,
            RosterKind kind,
            int in,
            int kept,
            int returned,
            int defects,
            int superseded,
            String refused) {}

    /** Rows in all. */
    public int in() {
        return files.stream().mapToInt(Line::in).sum();
    }

    /** Rows kept in all. */
    public int kept() {
        return files.stream().mapToInt(Line::kept).sum();
    }

    /** Rows returned in all. */
    public int returned() {
        return files.stream().mapToInt(Line::returned).sum();
    }

    /** Rows with a defect in all. */
    public int defects() {
        return files.stream().mapToInt(Line::defects).sum();
    }

    /** Rows superseded in all. */
    public int superseded() {
        return files.stream().mapToInt(Line::superseded).sum();
    }
}
