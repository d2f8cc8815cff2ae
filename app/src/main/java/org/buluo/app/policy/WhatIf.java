package org.buluo.app.policy;

import java.time.Instant;
import org.buluo.core.time.Term;

/**
 * A pack run on a real roster.
 *
 * @param id its key
 * @param subject the pack
 * @param subjectSm3 of its text as it was then: a draft may have changed since
 * @param base the version in force in that term, with which it is compared
 * @param run whose roster
 * @param term for which aid was determined
 * @param askedBy login
 * @param madeAt when
 * @param children on the roster
 * @param gaining how many of them get more
 * @param losing how many get less
 */
public record WhatIf(
        long id,
        PackSubject subject,
        String subjectSm3,
        int base,
        long run,
        Term term,
        String askedBy,
        Instant madeAt,
        int children,
        int gaining,
        int losing) {}
