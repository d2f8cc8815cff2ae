package org.buluo.app.policy;

import java.time.Instant;

/**
 * That a draft's text was saved.
 *
 * @param revision from 1
 * @param login whose save it was
 * @param savedAt when
 * @param what by which form, and of which provision or document: {@code amount boarder-living}
 * @param sm3 of the text
 */
public record DraftSave(int revision, String login, Instant savedAt, String what, String sm3) {

    /** By which form: {@code amount}. */
    public String form() {
        return what.split(" ")[0];
    }

    /** Of what; empty for the whole text. */
    public String subject() {
        return what.contains(" ") ? what.substring(what.indexOf(' ') + 1) : "";
    }
}
