package org.buluo.files.intake.rows;

/**
 * What is wrong with a cell, or with a row for want of one.
 *
 * @param column the column, from 0; -1 when the sheet has none for it
 * @param heading the column's heading
 * @param found what the cell holds, as far as a message may quote it; empty for an empty cell
 * @param chinese what was expected
 * @param english the same
 */
public record Fault(int column, String heading, String found, String chinese, String english) {

    /** As the column 问题与要求 says it. */
    public String message() {
        String holds = found.isEmpty() ? "" : "现为“" + found + "”，";
        String has = found.isEmpty() ? "" : "found \"" + found + "\", ";
        return "「" + heading + "」" + holds + chinese + " / " + heading + ": " + has + english;
    }
}
