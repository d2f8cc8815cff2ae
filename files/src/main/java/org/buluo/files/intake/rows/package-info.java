/**
 * A row of cells as a record of {@code core.roster}: one class for each kind of file, and the readers of single
 * cells that they share. A cell that can't be read is not known, and is noted as a defect (account-rules.md, Rows).
 * May use: core, {@code intake.heading}, {@code intake.title}.
 */
package org.buluo.files.intake.rows;
