package org.buluo.app.aid;

import org.buluo.app.platform.Personal;

/**
 * Who a child on a list is, as one sealed value.
 *
 * @param name of the child
 * @param studentNumber 学籍号; empty when not known
 * @param className as stated; empty when not known
 */
public record PersonOnList(String name, String studentNumber, String className) {

    /** Somebody of whom nothing is known but what was said. */
    static final PersonOnList UNKNOWN = new PersonOnList("", "", "");

    private static final String BETWEEN = "\u001f";
    private static final int PARTS = 3;

    /** As it is sealed. */
    Personal packed() {
        return Personal.text(String.join(BETWEEN, name, studentNumber, className));
    }

    static PersonOnList unpack(Personal packed) {
        String[] parts = packed.reveal().split(BETWEEN, PARTS);
        return new PersonOnList(parts[0], parts[1], parts[2]);
    }

    static PersonOnList of(ChildOfRun child) {
        return new PersonOnList(child.name(), child.studentNumber(), child.className());
    }

    /** The 学籍号 as everybody may see it. */
    public String maskedStudentNumber() {
        return Personal.number(studentNumber).toString();
    }

    @Override
    public String toString() {
        return "PersonOnList";
    }
}
