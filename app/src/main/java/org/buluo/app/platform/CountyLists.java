package org.buluo.app.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;

/**
 * What the lists that count now say of the county's places and schools; the module that keeps the lists answers. Nothing in
 * it tells of a child.
 */
public interface CountyLists {

    /** The county's own schools, by name. */
    List<ListedSchool> schools();

    /** The townships that any list names, and of which kinds each has sent none for the present term. */
    Map<String, List<RosterKind>> townships();

    /** What each unit's account has sent, by the unit's code. */
    Map<String, Sent> units();

    /**
     * What counts of somebody's files.
     *
     * @param files how many
     * @param latest the latest day that they state
     */
    record Sent(int files, LocalDate latest) {}

    /**
     * A school of the directory.
     *
     * @param code 学校标识码; empty when the directory does not state it
     * @param name as the directory that counts states it
     * @param township its township's current name; empty when nobody knows
     * @param type the name of a {@code SchoolType}
     * @param former the names under which earlier directories held the same code
     * @param roll how its roll stands for the present term
     */
    record ListedSchool(String code, String name, String township, String type, List<String> former, RollState roll) {}

    /** How a school's roll stands for the present term. */
    enum RollState {
        /** It was sent. */
        SENT,
        /** Only one from before the term counts. */
        OLDER,
        /** There is none. */
        MISSING,
        /** A school of this type sends none. */
        NONE;

        /** The key of its name. */
        public String key() {
            return "platform.roll." + name();
        }

        /** How it is coloured. */
        public String tone() {
            return switch (this) {
                case SENT -> "good";
                case OLDER -> "warn";
                case MISSING -> "bad";
                case NONE -> "";
            };
        }
    }
}
