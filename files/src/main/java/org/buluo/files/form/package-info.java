/**
 * Blank forms of other offices (按我的表头导出): recognises their headings, whatever they call things, and fills rows in
 * between headings and footer, leaving everything else as it is. May use: core, {@code files.intake.heading},
 * {@code files.table}.
 */
package org.buluo.files.form;
