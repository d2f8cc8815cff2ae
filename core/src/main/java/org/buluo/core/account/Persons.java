package org.buluo.core.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.buluo.core.linkage.Grouping;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/** Linked rows as persons, and which of them are children of the universe. */
final class Persons {

    private final List<Child> children = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final Calendar calendar;
    private final UniverseRule universe;
    private final Set<PersonRow> borrowed;
    private int outsideRegister;

    private Persons(Calendar calendar, UniverseRule universe, Set<PersonRow> borrowed) {
        this.calendar = calendar;
        this.universe = universe;
        this.borrowed = borrowed;
    }

    /** The persons of grouped rows. */
    static Persons of(List<PersonRow> rows, Grouping grouping, Calendar calendar, UniverseRule universe) {
        int[] personOf = grouping.personOf();
        Set<PersonRow> borrowed = Collections.newSetFromMap(new IdentityHashMap<>());
        grouping.borrowed().forEach(row -> borrowed.add(rows.get(row)));
        Persons persons = new Persons(calendar, universe, borrowed);
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
            persons.add((int) (order[from] >> Integer.SIZE), List.of(own));
            from = to;
        }
        return persons;
    }

    private void add(int number, List<PersonRow> rows) {
        Child child = born(rows, Births.of(telling(rows), this::isOfAge));
        if (!child.ageKnown() && !universe.includes(child)) {
            // Nothing says child: whosever the number is, an age that it tells can only keep somebody in.
            child = born(rows, Births.of(rows, this::isOfAge));
        }
        if (universe.includes(child)) {
            children.add(child);
            numbers.add(number);
        } else if (child.isOn(RosterKind.REGISTERED_POOR)) {
            outsideRegister++;
        }
    }

    /** The rows that tell of the person's birth: a register row tells it by its number alone, if that is its own. */
    private List<PersonRow> telling(List<PersonRow> rows) {
        for (PersonRow row : rows) {
            if (row.kind() == RosterKind.REGISTERED_POOR && borrowed.contains(row)) {
                return rows.stream().filter(other -> !borrowed.contains(other)).toList();
            }
        }
        return rows;
    }

    private boolean isOfAge(LocalDate birth) {
        return universe.isOfAge(calendar.ageOf(birth));
    }

    private Child born(List<PersonRow> rows, LocalDate birth) {
        return new Child(rows, birth, birth == null ? -1 : calendar.ageOf(birth));
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
