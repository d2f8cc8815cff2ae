package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** Linked rows as persons, and which of them are children of the universe. */
final class Persons {

    private final List<Child> children = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private int outsideRegister;

    /** @param personOf for each row the position of its person's first row */
    static Persons of(List<PersonRow> rows, int[] personOf, Calendar calendar, UniverseRule universe) {
        Persons persons = new Persons();
        long[] order = new long[personOf.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) personOf[i] << Integer.SIZE | i;
        }
        Arrays.parallelSort(order);
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && order[to] >> Integer.SIZE == order[from] >> Integer.SIZE) {
                to++;
            }
            PersonRow[] own = new PersonRow[to - from];
            for (int i = from; i < to; i++) {
                own[i - from] = rows.get((int) order[i]);
            }
            persons.add((int) (order[from] >> Integer.SIZE), List.of(own), calendar, universe);
            from = to;
        }
        return persons;
    }

    private void add(int number, List<PersonRow> rows, Calendar calendar, UniverseRule universe) {
        LocalDate birth = Births.of(rows);
        Child child = new Child(rows, birth, birth == null ? -1 : calendar.ageOf(birth));
        if (universe.includes(child)) {
            children.add(child);
            numbers.add(number);
        } else if (child.isOn(RosterKind.REGISTERED_POOR)) {
            outsideRegister++;
        }
    }

    /** The children, by their first row. */
    List<Child> children() {
        return children;
    }

    /** The number of a child: the position of its first row. */
    int number(int child) {
        return numbers.get(child);
    }

    List<Integer> numbers() {
        return numbers;
    }

    /** Persons of the register who are not in the universe. */
    int outsideRegister() {
        return outsideRegister;
    }
}
