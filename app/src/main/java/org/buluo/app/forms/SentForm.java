package org.buluo.app.forms;

import org.buluo.files.form.BlankForm;

/**
 * A blank form that somebody wants filled.
 *
 * @param id its key
 * @param fileName as it was sent
 * @param form what it asks for
 */
public record SentForm(long id, String fileName, BlankForm form) {

    /** The name of the filled form. */
    public String filledName() {
        int dot = fileName.lastIndexOf('.');
        return (dot > 0 ? fileName.substring(0, dot) : fileName) + "（已填）." + form.ending();
    }
}
