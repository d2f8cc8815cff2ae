package org.buluo.files.intake.spool;

import java.util.List;
import org.buluo.files.intake.heading.OriginColumns;

/**
 * What stands above the rows of a table.
 *
 * @param titles the rows above the headings, as received
 * @param headings the heading rows, as received; the last one is directly above the rows
 * @param origin the columns that a workbook of ours added; they are no part of what a bureau sent
 * @param width the columns of its widest row
 */
public record TableHead(List<String[]> titles, List<String[]> headings, OriginColumns origin, int width) {}
