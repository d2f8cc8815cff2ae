package org.buluo.app.intake;

import java.util.List;
import org.buluo.core.roster.RosterKind;

/**
 * What a workbook to be filled in holds.
 *
 * @param kind of list
 * @param place the school or township; empty for a blank one
 * @param rows to be checked and corrected
 * @param open children of whom it is to be found out whether they belong on the list
 */
record TemplateContent(RosterKind kind, String place, List<TemplateRow> rows, List<TownshipChild> open) {

    static TemplateContent blank(RosterKind kind) {
        return new TemplateContent(kind, "", List.of(), List.of());
    }
}
