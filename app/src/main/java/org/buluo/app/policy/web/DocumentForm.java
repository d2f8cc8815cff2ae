package org.buluo.app.policy.web;

import java.util.Optional;
import org.buluo.core.policy.Document;
import org.buluo.files.policy.PackDocument;

/**
 * A document as somebody typed it.
 *
 * @param document the id by which the pack names it
 * @param number as printed on it
 * @param title of it; may be empty
 * @param confirmed whether its text was seen
 */
record DocumentForm(String document, String number, String title, Boolean confirmed) {

    DocumentForm {
        document = document == null ? "" : document.strip();
        number = number == null ? "" : number.strip();
        title = title == null ? "" : title.strip();
        confirmed = confirmed != null && confirmed;
    }

    /** Empty when a field is missing or can't be read. */
    Optional<PackDocument> wanted() {
        return document.matches("[a-z0-9]+(-[a-z0-9]+)*") && !number.isEmpty()
                ? Optional.of(new PackDocument(document, new Document(number, title, confirmed)))
                : Optional.empty();
    }
}
