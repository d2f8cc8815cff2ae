package org.buluo.files.intake.heading;

import java.util.List;

/**
 * The columns of a returned workbook that say where a row came from (design.md §5); each -1 when it is not there.
 *
 * @param file 来源文件
 * @param sheet 来源工作表
 * @param row 来源行
 * @param round 退回次数: how often the row was returned, this time included
 * @param problem 问题与要求
 */
public record OriginColumns(int file, int sheet, int row, int round, int problem) {

    /** Heading of the file's name. */
    public static final String FILE = "来源文件";
    /** Heading of the sheet's name. */
    public static final String SHEET = "来源工作表";
    /** Heading of the row's number. */
    public static final String ROW = "来源行";
    /** Heading of how often the row was returned. */
    public static final String ROUND = "退回次数";
    /** Heading of what is wrong and what was expected. */
    public static final String PROBLEM = "问题与要求";

    /** In the order in which they are written. */
    public static final List<String> ALL = List.of(FILE, SHEET, ROW, ROUND, PROBLEM);

    static OriginColumns in(List<String> headings) {
        return new OriginColumns(
                headings.lastIndexOf(FILE),
                headings.lastIndexOf(SHEET),
                headings.lastIndexOf(ROW),
                headings.lastIndexOf(ROUND),
                headings.lastIndexOf(PROBLEM));
    }

    /** Whether rows say where they came from. */
    public boolean present() {
        return file >= 0 && row >= 0;
    }

    /** Whether a column is one of these, so that it is no part of what a bureau sent. */
    public boolean holds(int column) {
        return present()
                && (column == file || column == sheet || column == row || column == round || column == problem);
    }
}
