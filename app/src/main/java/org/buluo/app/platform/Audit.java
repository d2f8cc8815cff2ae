package org.buluo.app.platform;

/**
 * Who did what: entries are added, and never changed or removed. The module {@code audit} keeps them; each request
 * leaves an entry by itself, by its module's {@link AuditRules}, so only what a request can't tell is recorded here: a
 * reason, an object that has its key only afterwards, work that no request asked for.
 *
 * <p>From which address and device it was done is known from the present request.
 */
public interface Audit {

    /**
     * Adds an entry of something done; of which kind, the rule of the present request says.
     *
     * @param who did it
     * @param what was done, as {@code module.verb}
     * @param subject to what, as {@code kind:id}; never a name or a number of a person
     * @param reason why; may be empty; it is kept sealed, since people write names
     */
    void record(SignedIn who, String what, String subject, String reason);

    /** Adds an entry with its kind and how it ended. The other arguments are as above. */
    void record(SignedIn who, AuditKind kind, String what, String subject, String reason, AuditOutcome outcome);
}
