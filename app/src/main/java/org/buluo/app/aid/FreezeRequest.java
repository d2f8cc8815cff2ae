package org.buluo.app.aid;

/** What the job that freezes a determination needs. @param term {@code 2019-autumn} */
public record FreezeRequest(String term) {

    /** The kind of its job. */
    public static final String JOB = "aid.freeze";
}
