package org.buluo.app.casework;

import java.time.LocalDateTime;
import org.buluo.app.platform.EvidenceType;

/**
 * A file that shows something about a matter.
 *
 * @param id of the file
 * @param title what it shows, as the person said
 * @param type what it is
 * @param size in bytes
 * @param sha256 of its content
 * @param by the person's name
 * @param at when it was added
 */
public record Evidence(long id, String title, EvidenceType type, int size, String sha256, String by, LocalDateTime at) {

    private static final int KILO = 1024;

    /** In whole kilobytes. */
    public int kilobytes() {
        return (size + KILO - 1) / KILO;
    }

    /** The title may hold a name. */
    @Override
    public String toString() {
        return "Evidence[" + id + "]";
    }
}
