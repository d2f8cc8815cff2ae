package org.buluo.county.sheets;

/** How a workbook keeps a column. */
public enum CellType {
    /** As text. */
    TEXT,
    /** As a number where it is one. */
    NUMBER,
    /** As a spreadsheet's date where it is eight digits. */
    DATE
}
