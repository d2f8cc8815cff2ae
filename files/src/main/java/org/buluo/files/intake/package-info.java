/**
 * The bureaus' files in: recognised by their headings, each row turned into a record of {@code core.roster} or
 * returned for correction, and what came of it counted. May use: core, files.table.
 */
package org.buluo.files.intake;
