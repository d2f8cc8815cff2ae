package org.buluo.files.form;

import java.util.List;

/**
 * A sheet of a form, with its headings.
 *
 * @param at its place in the workbook, from 0
 * @param name its name; empty for text
 * @param columns those with a heading, from the left
 * @param body where rows go
 */
public record FormSheet(int at, String name, List<FormColumn> columns, FormBody body) {

    /** How many columns were understood. */
    public long known() {
        return columns.stream().filter(column -> column.field() != null).count();
    }
}
