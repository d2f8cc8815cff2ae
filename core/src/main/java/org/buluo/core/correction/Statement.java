package org.buluo.core.correction;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Sex;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;

/** What a row states of an aspect, in the form in which rows are held against each other. */
public final class Statement {

    private static final Pattern VILLAGE_ENDING = Pattern.compile("(村民委员会|居民委员会|村委会|居委会|社区|村)$");

    static final String LISTED = "在册";
    static final String MOVED_OUT = "迁出";
    static final String DEAD = "死亡";

    private Statement() {}

    /** In clear; empty when the row states nothing, or nothing that can be read. */
    public static String of(PersonRow row, Aspect aspect) {
        return switch (aspect) {
            case NAME -> row.name().text();
            case ID -> number(row.id());
            case BIRTH -> day(row.birth());
            case SEX -> sex(row.sex());
            case VILLAGE -> row.village();
            case PLACE -> hasLeft(row) ? "" : school(row);
            case LISTED -> listed(row);
            case SCHOOL_NAME -> row.schoolName();
            case SCHOOL_CODE ->
                row instanceof Enrolment enrolment ? enrolment.school().code() : "";
            case ACCOUNT -> ""; // stands in the file alone: see Accounts
        };
    }

    /** A value in the form in which it is compared: villages with and without the word for one are the same. */
    public static String compared(Aspect aspect, String value) {
        return aspect == Aspect.VILLAGE ? bareVillage(value) : value;
    }

    /** Whether a roll says itself that the pupil is on it no more. */
    static boolean hasLeft(PersonRow row) {
        return row instanceof Enrolment enrolment
                && enrolment.status() != null
                && !enrolment.status().isPresence();
    }

    /** Another county may name itself alone. */
    static String school(PersonRow row) {
        return row instanceof Reply reply && reply.school().isEmpty() ? reply.county() : row.schoolName();
    }

    private static String listed(PersonRow row) {
        if (row instanceof Leaver leaver) {
            return leaver.change() == null ? "" : leaver.change().chinese();
        }
        if (hasLeft(row)) {
            return ((Enrolment) row).status() == RollStatus.DIED ? DEAD : "";
        }
        if (row instanceof Resident resident && resident.state() == ResidentState.MOVED_OUT) {
            return MOVED_OUT;
        }
        return row instanceof Resident resident && resident.state() == ResidentState.DEAD ? DEAD : LISTED;
    }

    /** Eighteen characters; empty without them. */
    static String number(CitizenId id) {
        return id.digits();
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "男";
            case FEMALE -> "女";
            case UNKNOWN -> "";
        };
    }

    /** A village without what offices put behind its name. */
    static String bareVillage(String village) {
        String bare = VILLAGE_ENDING.matcher(village).replaceFirst("");
        return bare.isEmpty() ? village : bare;
    }
}
