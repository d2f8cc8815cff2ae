/**
 * Which kind of file a sheet is, by its headings, and which column holds what (design.md §5). The kinds, their
 * headings and the other names that offices use for them are data: {@code layouts.txt}. May use: core.
 */
package org.buluo.files.intake.heading;
