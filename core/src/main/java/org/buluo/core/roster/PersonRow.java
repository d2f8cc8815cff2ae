package org.buluo.core.roster;

import java.time.LocalDate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;

/**
 * A row that states something about one person: what linkage and the universe see of it, whatever its kind. A row
 * answers "not known" to what its kind does not state.
 */
public sealed interface PersonRow
        permits RegisteredPoor,
                Enrolment,
                KindergartenChild,
                Resident,
                Beneficiary,
                DisabilityCard,
                ElsewherePupil,
                Reply,
                Identification,
                BankLine,
                Leaver {

    /** Where the row stands. */
    Origin origin();

    /** The kind of file that it came from. */
    RosterKind kind();

    /** The person's name. */
    PersonName name();

    /** The person's identity number as stated. */
    default CitizenId id() {
        return CitizenId.ABSENT;
    }

    /** A former name (曾用名). */
    default PersonName formerName() {
        return PersonName.UNKNOWN;
    }

    /** Sex as the row's own column states it. */
    default Sex sex() {
        return Sex.UNKNOWN;
    }

    /** The birth date as the row's own column states it; null when it does not. */
    default LocalDate birth() {
        return null;
    }

    /** 学籍号. */
    default StudentNumber studentNumber() {
        return StudentNumber.ABSENT;
    }

    /** 人编号 of the register of the poor. */
    default String personNumber() {
        return "";
    }

    /** 户编号 or 户号: the number of the household within its own registry. */
    default String householdNumber() {
        return "";
    }

    /** The guardian's name; never a helping officer's. */
    default PersonName guardian() {
        return PersonName.UNKNOWN;
    }

    /** The guardian's identity number. */
    default CitizenId guardianId() {
        return CitizenId.ABSENT;
    }

    /** A telephone number, digits only. */
    default String phone() {
        return "";
    }

    /** The township as the row's own column states it. */
    default String township() {
        return "";
    }

    /** The village as the row's own column states it. */
    default String village() {
        return "";
    }

    /** An address in one line (户口所在地, 现住址), from which a township and a village may be read. */
    default String address() {
        return "";
    }

    /** The name of the school or kindergarten that the row says the person is at. */
    default String schoolName() {
        return "";
    }
}
