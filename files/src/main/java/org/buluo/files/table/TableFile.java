package org.buluo.files.table;

/** A file that holds tables. Opened by {@link TableFiles#open}. */
public interface TableFile extends AutoCloseable {

    /**
     * Reads all sheets in the workbook's order, hidden ones too, every row of each from the first.
     *
     * @throws UnreadableFileException when the file can't be read to its end; rows already delivered must then be
     *     thrown away by the caller
     */
    void read(RowSink sink) throws UnreadableFileException;

    /** What the file is by its content. */
    Format format();

    @Override
    void close();

    /** The formats that offices send. */
    enum Format {
        /** Separated text. */
        CSV,
        /** Office Open XML workbook. */
        XLSX,
        /** Binary workbook of the older form. */
        XLS,
        /** An HTML table, often named .xls. */
        HTML,
        /** XML Spreadsheet 2003, often named .xls. */
        XML_2003
    }
}
