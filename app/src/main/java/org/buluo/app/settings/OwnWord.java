package org.buluo.app.settings;

import java.time.Instant;
import org.buluo.core.roster.RosterKind;
import org.buluo.files.intake.heading.Field;

/**
 * A name that the county's offices use for a heading or a school.
 *
 * @param id its key
 * @param sort of what
 * @param kind of file, for a heading; null for a school
 * @param means the field's name, or the school's name that counts
 * @param word as offices write it
 * @param addedName who added it
 * @param addedAt when
 * @param endedName who ended it; null as long as it holds
 * @param endedAt when; null as long as it holds
 */
public record OwnWord(
        long id,
        Sort sort,
        RosterKind kind,
        String means,
        String word,
        String addedName,
        Instant addedAt,
        String endedName,
        Instant endedAt) {

    /** Of what. */
    public enum Sort {
        /** A column of a kind of file. */
        HEADING,
        /** A school. */
        SCHOOL;

        /** The key of its name. */
        public String key() {
            return "settings.words.sort." + name();
        }
    }

    /** Whether it held at a moment. */
    boolean held(Instant at) {
        return !addedAt.isAfter(at) && (endedAt == null || endedAt.isAfter(at));
    }

    /** Whether it holds. */
    public boolean holds() {
        return endedAt == null;
    }

    /** The field of a heading. */
    public Field field() {
        return Field.valueOf(means);
    }
}
