package org.buluo.files.policy;

/**
 * What is wrong with a pack, where, and what was expected.
 *
 * @param line in the file, from 1; 0 when it is about the file as a whole
 * @param column in the line, from 1; 0 when it is about the whole line or file
 * @param where the way to the place: {@code provisions[1].amounts[0].yuan}; empty for the whole
 * @param chinese found and expected, in Chinese
 * @param english the same in English
 */
public record PackFault(int line, int column, String where, String chinese, String english) {

    static PackFault ofFile(String chinese, String english) {
        return new PackFault(0, 0, "", chinese, english);
    }

    /** As one line for people: Chinese first. */
    public String message() {
        String place = (line > 0 ? "第" + line + "行 line " + line + " " : "") + where;
        return (place.isBlank() ? "" : place.strip() + ": ") + chinese + " | " + english;
    }

    /** As compilers write it, so that editors can jump to the place: {@code pack.yaml:12:9: }, then the rest. */
    public String message(String file) {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message();
    }
}
