/**
 * Spreadsheets of every format as rows of text: what is in a file, before anybody asks what it means; and workbooks
 * and separated text as we write them. {@link org.buluo.files.table.TableFiles} opens,
 * {@link org.buluo.files.table.WorkbookWriter} and {@link org.buluo.files.table.CsvOut} write. Streaming: nothing here
 * holds a sheet in memory. May use: nothing of Buluo but its own sub-packages, which do not know it.
 */
package org.buluo.files.table;
