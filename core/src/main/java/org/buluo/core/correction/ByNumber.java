package org.buluo.core.correction;

import java.util.List;
import java.util.function.Consumer;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.roster.PersonRow;

/**
 * Columns that an identity number tells as well: date of birth and sex. They are held against the number only when two
 * bodies state that number and fewer state any other; a number that one body alone states proves nothing.
 */
final class ByNumber {

    private ByNumber() {}

    static void find(int place, List<PersonRow> rows, Consumer<Finding> found) {
        String agreed = Numbers.agreed(rows);
        if (agreed.isEmpty()) {
            return;
        }
        CitizenId number = CitizenId.parse(agreed);
        List<Proof> proofs = rows.stream()
                .filter(row -> Statement.number(row.id()).equals(agreed))
                .map(row -> new Proof(row.origin(), row.kind(), agreed))
                .toList();
        for (PersonRow row : rows) {
            hold(place, row, Fault.BIRTH_NOT_NUMBER, Statement.day(number.birth()), proofs, found);
            hold(place, row, Fault.SEX_NOT_NUMBER, Statement.sex(number.sex()), proofs, found);
        }
    }

    private static void hold(
            int place, PersonRow row, Fault fault, String right, List<Proof> proofs, Consumer<Finding> found) {
        String stated = Statement.of(row, fault.aspect());
        if (!stated.isEmpty() && !stated.equals(right)) {
            RosterOf.of(row)
                    .ifPresent(roster -> found.accept(
                            new Finding(place, roster, row.origin(), fault, stated, right, false, proofs)));
        }
    }
}
