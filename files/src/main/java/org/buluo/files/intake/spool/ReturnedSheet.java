package org.buluo.files.intake.spool;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A sheet that was read, as the workbooks of returned rows need it.
 *
 * @param label its name in the workbook
 * @param tables the tables in it
 * @param gone rows that come back in neither workbook, because a correction took their place
 */
public record ReturnedSheet(String label, List<TableHead> tables, IntPredicate gone) {}
