package org.buluo.app.aid;

/**
 * What is said of an award.
 *
 * @param answer confirmed or objected to
 * @param via how it came
 * @param note why; not blank for an objection
 * @param base what the console held when the workbook or paper was made: CONFIRM, OBJECT or empty
 */
public record Reply(Answer answer, Via via, String note, String base) {

    /** Yes or no. */
    public enum Answer {
        /** 确认. */
        CONFIRM,
        /** 有异议. */
        OBJECT
    }

    /** The way by which it came. */
    public enum Via {
        /** 网上. */
        SCREEN,
        /** 离线表格. */
        WORKBOOK,
        /** 纸质签字. */
        PAPER
    }

    /** What became of it. */
    public enum Outcome {
        /** It was entered. */
        DONE,
        /** The same stood there. */
        SAME,
        /** Something else was entered on screen meanwhile: a person settles it. */
        CONFLICT,
        /** The award is on notice or further: an objection of the public's kind is the way. */
        LATE
    }

    /** An objection says why. */
    public Reply {
        if (answer == Answer.OBJECT && note.isBlank()) {
            throw new IllegalArgumentException("an objection says why");
        }
    }

    /** One that was entered on screen. */
    public static Reply onScreen(Answer answer, String note) {
        return new Reply(answer, Via.SCREEN, note, "");
    }

    @Override
    public String toString() {
        return "Reply[" + answer + " " + via + "]";
    }
}
