package org.buluo.app.aid;

/**
 * An approved award of which a later reconciliation says something else: as known then, and as known now.
 *
 * @param award as it was approved
 * @param settledFen what was approved, with what was added or recovered since
 * @param kind what changed
 * @param nowFen what is due by what is known now; 0 unless granted
 * @param nowReason why it is refused, a word of the pack's; empty otherwise
 * @param nowMissing column names of the missing facts, joined by {@code ;}; empty otherwise
 * @param nowClause of the present verdict; empty when there is none
 * @param proposal the correction that waits for a decision; null when none does
 */
public record Change(
        Award award,
        long settledFen,
        Kind kind,
        long nowFen,
        String nowReason,
        String nowMissing,
        String nowClause,
        Correction proposal) {

    /** What changed. */
    public enum Kind {
        /** 应补发: more is due than was approved. */
        MORE,
        /** 应追回: less is due. */
        LESS,
        /** 不再符合: nothing is due any more. */
        GONE,
        /** 县外承担: another county pays. */
        ELSEWHERE,
        /** 待核: it can't be judged any more. */
        DOUBTFUL,
        /** 查无此人: the child is not in the account, or counts as another. */
        ABSENT;

        /** Whether an amount can be proposed: what is not known recovers nothing. */
        public boolean isSure() {
            return this != DOUBTFUL && this != ABSENT;
        }

        static Kind of(String verdict, long settled, long now) {
            if (verdict == null) {
                return ABSENT;
            }
            return switch (verdict) {
                case "granted" -> now > settled ? MORE : LESS;
                case "elsewhere" -> ELSEWHERE;
                case "refused" -> GONE;
                default -> DOUBTFUL;
            };
        }
    }

    /** What is to be added, or, negative, recovered; 0 when that is not sure. */
    public long differenceFen() {
        return kind.isSure() ? nowFen - settledFen : 0;
    }
}
