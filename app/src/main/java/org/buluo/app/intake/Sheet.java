package org.buluo.app.intake;

import org.buluo.core.roster.RosterKind;

/**
 * A sheet of a delivery.
 *
 * @param place in the workbook, from 0
 * @param name as the workbook calls it; empty for a format without sheets
 * @param kind of most of its rows; null when it was refused
 * @param rows how many
 * @param refused why it was refused, in Chinese and English; empty when it was read
 */
public record Sheet(int place, String name, RosterKind kind, Counts rows, String refused) {}
