package org.buluo.app.aid;

import java.time.Instant;
import java.time.LocalDate;
import org.buluo.core.time.Term;

/**
 * A school's finding that a pupil is poor (困难认定; 教财〔2018〕16号, from memory).
 *
 * @param id its key
 * @param term in which it was made; it stands to the end of that school year unless it is ended
 * @param school whose it is
 * @param township of the school; empty when not known
 * @param child the child's key
 * @param person who it is
 * @param stage code; empty when not known
 * @param grade within the stage; null when not known
 * @param category of hardship
 * @param level of hardship
 * @param appliedOn when the family applied
 * @param evidence what was shown
 * @param enteredById the account that entered it
 * @param enteredBy that person's name
 * @param enteredAt when
 * @param isAccepted null while nobody decided
 * @param decidedBy who decided; null until then
 * @param end null while nobody asked to end it
 */
public record Finding(
        long id,
        Term term,
        String school,
        String township,
        long child,
        PersonOnList person,
        String stage,
        Integer grade,
        Category category,
        Level level,
        LocalDate appliedOn,
        String evidence,
        long enteredById,
        String enteredBy,
        Instant enteredAt,
        Boolean isAccepted,
        String decidedBy,
        End end) {

    /** 困难类型 that a school finds; the other categories come from the county's lists. */
    public enum Category {
        /** 事实无人抚养儿童. */
        UNSUPPORTED("事实无人抚养"),
        /** 残疾人子女. */
        DISABLED_PARENT("残疾人子女"),
        /** 烈士子女. */
        MARTYR_CHILD("烈士子女"),
        /** 其他家庭经济困难. */
        OTHER_POOR("其他家庭经济困难");

        private final String written;

        Category(String written) {
            this.written = written;
        }

        /** As an identification list writes it. */
        String written() {
            return written;
        }
    }

    /** 困难等级. */
    public enum Level {
        /** 特别困难. */
        SEVERE("特别困难"),
        /** 困难. */
        POOR("困难"),
        /** 一般困难. */
        GENERAL("一般困难");

        private final String written;

        Level(String written) {
            this.written = written;
        }

        /** As an identification list writes it. */
        String written() {
            return written;
        }
    }

    /**
     * That it ends.
     *
     * @param id its key
     * @param term the first one in which it does not stand any more
     * @param reason why
     * @param enteredById the account that entered it
     * @param enteredBy that person's name
     * @param isAccepted null while nobody decided
     */
    public record End(long id, Term term, String reason, long enteredById, String enteredBy, Boolean isAccepted) {

        @Override
        public String toString() {
            return "End[" + id + "]";
        }
    }

    /** Whether it waits for somebody to decide, on it or on its end. */
    public boolean waits() {
        return isAccepted == null || end != null && end.isAccepted() == null;
    }

    /** Whether it counts in a term of its school year. */
    public boolean standsIn(Term asked) {
        boolean begun = Boolean.TRUE.equals(isAccepted)
                && term.schoolYear().equals(asked.schoolYear())
                && term.compareTo(asked) <= 0;
        boolean isOver = end != null
                && Boolean.TRUE.equals(end.isAccepted())
                && end.term().compareTo(asked) <= 0;
        return begun && !isOver;
    }

    /** 学年学期, as an identification list writes it; empty when it counts in no term. */
    String terms() {
        Term autumn = new Term(term.schoolYear().start(), Term.Season.AUTUMN);
        boolean inAutumn = standsIn(autumn);
        boolean inSpring = standsIn(autumn.next());
        if (inAutumn && inSpring) {
            return term.schoolYear() + "学年";
        }
        return inAutumn ? autumn.chinese() : inSpring ? autumn.next().chinese() : "";
    }

    @Override
    public String toString() {
        return "Finding[" + id + " " + school + "]";
    }
}
