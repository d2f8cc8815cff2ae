package org.buluo.app.policy;

import org.buluo.app.platform.Words;

/**
 * Asks what a pack would bring.
 *
 * @param subject the pack
 * @param run on whose roster
 * @param term for which aid is determined: the facts are the roster's, the amounts this term's
 */
public record WhatIfRequest(String subject, long run, String term) {

    /** The kind of its job. */
    public static final String JOB = "policy.what-if";

    /** What its job is called. */
    public Words title() {
        PackSubject pack = PackSubject.parse(subject).orElseThrow();
        return Words.of("policy.what-if.job." + (pack.isDraft() ? "draft" : "version"), pack.number());
    }
}
