package org.buluo.app.audit;

import java.util.Objects;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditOutcome;

/**
 * What is to be entered of one act.
 *
 * @param kind of act
 * @param what was done, as {@code module.verb}
 * @param route by which; empty when no request asked for it
 * @param subject to what; empty for nothing in particular
 * @param detail which list, as names and values of parameters, without anything personal
 * @param reason why, in a person's words; empty for none
 * @param outcome how it ended
 */
public record Act(
        AuditKind kind, String what, String route, String subject, String detail, String reason, AuditOutcome outcome) {

    /** Nothing is missing. */
    public Act {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(outcome);
    }
}
