package org.buluo.app.universe;

import java.util.List;

/**
 * By what a child is recognised from one reconciliation to the next, and found by people. Holds personal values; never
 * printed.
 *
 * @param name the name that most of its rows state
 * @param personNumbers 人编号, ascending
 * @param studentNumber 学籍号; empty when not known
 * @param idNumber the sound identity number that most of its rows state; empty when none does
 * @param contacts telephones and bank cards or accounts that its rows state, of its guardians too, ascending
 */
public record ChildFeatures(
        String name, List<String> personNumbers, String studentNumber, String idNumber, List<String> contacts) {

    String joined() {
        return String.join(
                "\0", name, String.join(";", personNumbers), studentNumber, idNumber, String.join(";", contacts));
    }

    @Override
    public String toString() {
        return "ChildFeatures";
    }
}
