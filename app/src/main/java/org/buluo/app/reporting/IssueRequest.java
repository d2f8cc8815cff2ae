package org.buluo.app.reporting;

/** What the job that issues a ledger needs. @param month {@code 2019-11} */
public record IssueRequest(String month) {

    /** The kind of its job. */
    public static final String JOB = "reporting.issue";
}
