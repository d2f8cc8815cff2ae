package org.buluo.files.link;

import java.nio.file.Path;

/**
 * What is linked, and where to.
 *
 * @param left the left register
 * @param right the right one
 * @param out where the links go
 * @param model the model's file; null to learn one and not keep it
 * @param estimates where to write how good the links of each township and school are; null for nowhere
 * @param known the file that keeps what is known of the left register; null for none
 */
public record LinkFiles(Path left, Path right, Path out, Path model, Path estimates, Path known) {

    /** Two registers and where the links go, and nothing else. */
    public LinkFiles(Path left, Path right, Path out) {
        this(left, right, out, null, null, null);
    }

    /** The same with a file for estimates. */
    public LinkFiles estimating(Path file) {
        return new LinkFiles(left, right, out, model, file, known);
    }

    /** The same with a file for what is known of the left register. */
    public LinkFiles keeping(Path file) {
        return new LinkFiles(left, right, out, model, estimates, file);
    }
}
