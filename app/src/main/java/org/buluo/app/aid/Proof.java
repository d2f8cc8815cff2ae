package org.buluo.app.aid;

import java.time.Instant;
import org.buluo.app.platform.EvidenceType;

/**
 * A scan or photograph that proves a step.
 *
 * @param id its key
 * @param list the list of awards
 * @param notice the notice; null for a signed list
 * @param kind what it shows
 * @param code of the paper that was signed and scanned; empty for others
 * @param type of the file
 * @param bytes how long it is
 * @param sm3 of its content
 * @param sentBy who sent it
 * @param sentAt when
 */
public record Proof(
        long id,
        long list,
        Long notice,
        Kind kind,
        String code,
        EvidenceType type,
        int bytes,
        String sm3,
        String sentBy,
        Instant sentAt) {

    /** What a file shows. */
    public enum Kind {
        /** 学校签字的名单. */
        SIGNED_LIST,
        /** 公示开始时的照片. */
        NOTICE_START,
        /** 公示结束时的照片. */
        NOTICE_END,
        /** 盖章的无异议证明. */
        NO_OBJECTION;

        /** The key of its name. */
        public String key() {
            return "aid.proof." + name();
        }
    }
}
