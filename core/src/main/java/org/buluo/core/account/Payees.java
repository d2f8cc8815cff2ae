package org.buluo.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Slip;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.PersonRow;

/**
 * Which child a bank line pays: by 学籍号, else by the identity number, else, where the number has a slip, is the
 * guardian's or is missing, by the name together with what is left. A number that nobody holds pays nobody.
 */
final class Payees {

    private static final int SEVERAL = -1;

    private final List<Child> children;
    private final Map<String, Integer> byStudentNumber = new HashMap<>();
    private final Map<Long, Integer> byId = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    /** Indexes only what the lines ask for: a province has many more children than unmatched lines. */
    Payees(List<Child> children, List<Payment> payments) {
        this.children = children;
        indexNumbers(payments);
        indexNames(payments);
    }

    /** The child's position; empty when nobody, or nobody for sure, is paid. */
    OptionalInt find(BankLine line) {
        Integer byRoll = line.studentNumber().isPresent()
                ? byStudentNumber.get(line.studentNumber().text())
                : null;
        Integer byNumber = number(line).hasCode() ? byId.get(number(line).code()) : null;
        if (byRoll != null && byRoll >= 0) {
            boolean named = byNumber != null
                    && byNumber >= 0
                    && !byNumber.equals(byRoll)
                    && !isNamed(byRoll, line)
                    && isNamed(byNumber, line);
            return OptionalInt.of(named ? byNumber : byRoll);
        }
        if (byNumber != null && byNumber >= 0) {
            return OptionalInt.of(byNumber);
        }
        boolean held = byRoll != null || byNumber != null;
        return held ? OptionalInt.empty() : onlyOne(line);
    }

    /** The identity number that a line tells, by itself or in a 学籍号. */
    private static CitizenId number(BankLine line) {
        return line.id().hasCode() ? line.id() : line.studentNumber().citizenId();
    }

    private boolean isNamed(int child, BankLine line) {
        return children.get(child).rows().stream().anyMatch(row -> row.name().equals(line.name()));
    }

    private OptionalInt onlyOne(BankLine line) {
        int found = SEVERAL;
        for (int child : byName.getOrDefault(line.name().text(), List.of())) {
            if (fits(children.get(child), line)) {
                if (found != SEVERAL) {
                    return OptionalInt.empty();
                }
                found = child;
            }
        }
        return found == SEVERAL ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static boolean fits(Child child, BankLine line) {
        if (line.id().hasCode()) {
            return child.rows().stream()
                    .anyMatch(row ->
                            hasSlip(row.id(), line.id()) || row.guardianId().equals(line.id()));
        }
        boolean noNumber =
                !line.studentNumber().isPresent() || line.studentNumber().isDamaged();
        return noNumber
                && !line.schoolName().isEmpty()
                && child.rows().stream().anyMatch(row -> row.schoolName().equals(line.schoolName()));
    }

    private static boolean hasSlip(CitizenId one, CitizenId other) {
        boolean oneUnsound = !one.isSound() || !other.isSound();
        return oneUnsound && one.hasCode() && Slip.between(one, other);
    }

    private void indexNumbers(List<Payment> payments) {
        Set<String> wanted = new HashSet<>();
        Set<Long> wantedIds = new HashSet<>();
        for (Payment payment : payments) {
            wanted.add(payment.latest().studentNumber().text());
            wantedIds.add(number(payment.latest()).code());
        }
        wanted.remove("");
        wantedIds.remove(0L);
        for (int i = 0; i < children.size(); i++) {
            for (PersonRow row : children.get(i).rows()) {
                put(byStudentNumber, wanted, row.studentNumber().text(), i);
                put(byId, wantedIds, row.id().code(), i);
                put(byId, wantedIds, row.studentNumber().citizenId().code(), i);
            }
        }
    }

    private static <K> void put(Map<K, Integer> index, Set<K> wanted, K key, int child) {
        if (wanted.contains(key)) {
            index.merge(key, child, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
        }
    }

    private void indexNames(List<Payment> payments) {
        Set<String> wanted = new HashSet<>();
        for (Payment payment : payments) {
            BankLine line = payment.latest();
            boolean held = byStudentNumber.containsKey(line.studentNumber().text())
                    || byId.containsKey(number(line).code());
            if (!held && line.name().isKnown()) {
                wanted.add(line.name().text());
            }
        }
        for (int i = 0; i < children.size() && !wanted.isEmpty(); i++) {
            Set<String> names = new HashSet<>(4);
            for (PersonRow row : children.get(i).rows()) {
                if (wanted.contains(row.name().text()) && names.add(row.name().text())) {
                    byName.computeIfAbsent(row.name().text(), name -> new ArrayList<>(1))
                            .add(i);
                }
            }
        }
    }
}
