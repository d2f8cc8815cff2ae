package org.buluo.app.platform;

/** How an act ended; the words are in the bundle under {@code audit.outcome.<name>}. */
public enum AuditOutcome {
    /** 完成. */
    DONE,
    /** 被拒绝：not allowed, not found within the scope, or wrongly asked. */
    REFUSED,
    /** 出错：the program failed. */
    FAILED;

    /** The key of its name. */
    public String key() {
        return "audit.outcome." + name();
    }
}
