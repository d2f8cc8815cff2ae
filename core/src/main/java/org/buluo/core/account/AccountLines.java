package org.buluo.core.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of all children, in the order of the account, and what is counted while they pass by. */
final class AccountLines {

    private final Comparing comparing = new Comparing();
    private final Letters letters = new Letters();
    private final List<ChildAccount> ordered;

    AccountLines(Persons persons, Bookkeeping bookkeeping) {
        ChildAccount[] lines = new ChildAccount[persons.children().size()];
        boolean[] elsewhere = new boolean[lines.length];
        IntStream.range(0, lines.length).parallel().forEach(i -> {
            CaseFile file = bookkeeping.open(persons.children().get(i), persons.number(i), i);
            elsewhere[i] = bookkeeping.isElsewhere(file);
            lines[i] = bookkeeping.line(file);
        });
        Integer[] order = order(lines);
        for (int i : order) {
            comparing.add(lines[i].lists());
            letters.add(lines[i], elsewhere[i]);
        }
        this.ordered = Stream.of(order).map(i -> lines[i]).toList();
    }

    /** Those on the register by 人编号, then the others by their first row. */
    private static Integer[] order(ChildAccount[] lines) {
        Integer[] order = IntStream.range(0, lines.length).boxed().toArray(Integer[]::new);
        String[] numbers = Stream.of(lines).map(ChildAccount::personNumber).toArray(String[]::new);
        Arrays.parallelSort(order, (a, b) -> {
            if (numbers[a].isEmpty() || numbers[b].isEmpty()) {
                return numbers[a].isEmpty() == numbers[b].isEmpty()
                        ? Integer.compare(a, b)
                        : Boolean.compare(numbers[a].isEmpty(), numbers[b].isEmpty());
            }
            int byNumber = numbers[a].compareTo(numbers[b]);
            return byNumber != 0 ? byNumber : Integer.compare(a, b);
        });
        return order;
    }

    List<ChildAccount> ordered() {
        return ordered;
    }

    Comparison comparison() {
        return comparing.comparison();
    }

    Letters letters() {
        return letters;
    }
}
