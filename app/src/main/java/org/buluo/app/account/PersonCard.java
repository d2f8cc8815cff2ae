package org.buluo.app.account;

import java.time.LocalDate;
import java.util.List;
import org.buluo.app.platform.Personal;

/**
 * Who a child is, as one sealed value of a line: opened only for those who may see the line.
 *
 * @param name the name that most of its rows state
 * @param birth null when no source tells it
 * @param studentNumber 学籍号; empty when not known
 * @param idNumber the sound identity number that most of its rows state; empty when none does
 */
public record PersonCard(String name, LocalDate birth, String studentNumber, String idNumber) {

    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 4;

    /** As it is sealed. */
    Personal packed() {
        return Personal.text(
                String.join(BETWEEN, name, birth == null ? "" : birth.toString(), studentNumber, idNumber));
    }

    static PersonCard unpack(Personal packed) {
        List<String> parts = List.of(packed.reveal().split(BETWEEN, PARTS));
        LocalDate birth = parts.get(1).isEmpty() ? null : LocalDate.parse(parts.get(1));
        return new PersonCard(parts.get(0), birth, parts.get(2), parts.get(3));
    }

    /** The identity number as everybody may see it. */
    public String maskedId() {
        return Personal.number(idNumber).toString();
    }

    /** The 学籍号 as everybody may see it. */
    public String maskedStudentNumber() {
        return Personal.number(studentNumber).toString();
    }

    @Override
    public String toString() {
        return "PersonCard";
    }
}
