/**
 * Rows that go back to the bureaus: kept in a file that only its owner may read while the folder is read, and written
 * as workbooks afterwards (design.md §4, rejects.xlsx and defects.xlsx). May use: files.table, {@code intake.heading}.
 */
package org.buluo.files.intake.spool;
