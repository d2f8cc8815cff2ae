package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.DisabilityCard;
import org.buluo.core.roster.ElsewherePupil;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.Identification;
import org.buluo.core.roster.KindergartenChild;
import org.buluo.core.roster.Leaver;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.Reply;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.RosterKind;

/** The rows that are one child, by kind. What is not known at as-of is not among them. */
final class Child {

    private final List<PersonRow> rows;
    private final LocalDate birth;
    private final int age;

    /** @param rows in the order of source and row @param age in full years; negative when no source tells it */
    Child(List<PersonRow> rows, LocalDate birth, int age) {
        this.rows = rows;
        this.birth = birth;
        this.age = age;
    }

    List<PersonRow> rows() {
        return rows;
    }

    /** Null when no source tells it. */
    LocalDate birth() {
        return birth;
    }

    boolean ageKnown() {
        return birth != null;
    }

    /** Full years on the school year's day of ages; only meaningful when {@link #ageKnown()}. */
    int age() {
        return age;
    }

    boolean isOn(RosterKind kind) {
        for (PersonRow row : rows) {
            if (row.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    List<RegisteredPoor> registered() {
        return of(RegisteredPoor.class);
    }

    List<Enrolment> enrolments() {
        return of(Enrolment.class);
    }

    List<KindergartenChild> kindergarten() {
        return of(KindergartenChild.class);
    }

    List<Resident> residents() {
        return of(Resident.class);
    }

    List<Beneficiary> benefits() {
        return of(Beneficiary.class);
    }

    List<DisabilityCard> disabilityCards() {
        return of(DisabilityCard.class);
    }

    List<ElsewherePupil> elsewhere() {
        return of(ElsewherePupil.class);
    }

    List<Reply> replies() {
        return of(Reply.class);
    }

    List<Identification> identifications() {
        return of(Identification.class);
    }

    List<Leaver> leavers() {
        return of(Leaver.class);
    }

    /** 人编号, ascending; several only after a decision {@code same}. */
    List<String> personNumbers() {
        TreeSet<String> numbers = new TreeSet<>();
        for (PersonRow row : rows) {
            if (!row.personNumber().isEmpty()) {
                numbers.add(row.personNumber());
            }
        }
        return List.copyOf(numbers);
    }

    private <T extends PersonRow> List<T> of(Class<T> type) {
        List<T> found = List.of();
        for (PersonRow row : rows) {
            if (type.isInstance(row)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(type.cast(row));
            }
        }
        return found;
    }
}
