package org.buluo.app.forms.web;

import java.util.List;
import org.buluo.files.form.FormColumn;
import org.buluo.files.form.FormValue;

/**
 * A column of a form on the screen.
 *
 * @param column the heading and how it was understood
 * @param chosen what goes in; null for nothing
 * @param sample what the first children of the list have there, masked
 */
record AskedColumn(FormColumn column, FormValue chosen, List<String> sample) {

    /** The name of its field in the page's form. */
    public String name() {
        return "c" + column.at();
    }
}
