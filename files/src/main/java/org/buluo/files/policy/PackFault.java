package org.buluo.files.policy;

/**
 * What is wrong with a pack, where, and what was expected.
 *
 * @param line in the file, from 1; 0 when it is about the file as a whole
 * @param where the way to the place: {@code provisions[1].amounts[0].yuan}; empty for the whole
 * @param chinese found and expected, in Chinese
 * @param english the same in English
 */
public record PackFault(int line, String where, String chinese, String english) {

    /** As one line for people: Chinese first. */
    public String message() {
        String place = (line > 0 ? "第" + line + "行 line " + line + " " : "") + where;
        return (place.isBlank() ? "" : place.strip() + ": ") + chinese + " | " + english;
    }
}
