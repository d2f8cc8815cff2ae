package org.buluo.core.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Slip;
import org.buluo.core.roster.PersonRow;

/**
 * The birth date that a child's rows tell. Rows disagree, so each states it with a weight: a sound identity number
 * more than a column, a column more than a number with a wrong check character. The heaviest counts, of equals the
 * one stated first; but a child's before another's that is told hardly better (design.md §1: nobody falls off).
 */
final class Births {

    private static final int SOUND_NUMBER = 4;
    private static final int COLUMN = 3;
    private static final int UNSOUND_NUMBER = 1;
    private static final int GENERATION = 13;

    private Births() {}

    /**
     * Null when no row tells it.
     *
     * @param ofAge whether a birth date is a child's of the universe
     */
    static LocalDate of(List<PersonRow> rows, Predicate<LocalDate> ofAge) {
        LocalDate agreed = agreed(rows);
        return agreed != null ? agreed : chosen(weighed(rows), ofAge);
    }

    /** The common case without a map: the first sound number, when nothing contradicts it. */
    private static LocalDate agreed(List<PersonRow> rows) {
        LocalDate birth = null;
        for (PersonRow row : rows) {
            LocalDate stated = row.id().isSound() ? row.id().birth() : row.birth();
            if (stated == null) {
                continue;
            }
            boolean differs = birth != null && !birth.equals(stated);
            if (differs || (row.birth() != null && !row.birth().equals(stated))) {
                return null;
            }
            birth = stated;
        }
        return birth;
    }

    private static Map<LocalDate, Integer> weighed(List<PersonRow> rows) {
        Map<LocalDate, Integer> weights = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            boolean mistyped = isMistyped(row, rows);
            boolean copied = mistyped
                    && row.birth() != null
                    && row.birth().equals(row.id().birth());
            add(weights, copied ? null : row.birth(), COLUMN);
            LocalDate own = row.birth() != null
                    ? row.birth()
                    : row.studentNumber().citizenId().birth();
            if (!mistyped && (own == null || !isAGenerationApart(own, row.id().birth()))) {
                addNumber(weights, row.id());
            }
            addNumber(weights, row.studentNumber().citizenId());
        }
        return weights;
    }

    /**
     * Whether another row states soundly the number in which this row's number has a slip: then this one tells
     * nothing, and neither does a column that an office filled from it.
     */
    private static boolean isMistyped(PersonRow row, List<PersonRow> rows) {
        return row.id().hasCode()
                && !row.id().isSound()
                && rows.stream().anyMatch(other -> other.id().isSound() && Slip.between(row.id(), other.id()));
    }

    private static LocalDate chosen(Map<LocalDate, Integer> weights, Predicate<LocalDate> ofAge) {
        LocalDate best = heaviest(weights, date -> true);
        LocalDate child = heaviest(weights, ofAge);
        if (child == null && best != null && weights.get(best) < COLUMN) {
            // A damaged number counts as not known (account-rules.md, Rows): alone it puts nobody out of age.
            return null;
        }
        boolean nearlyAlike = child != null && weights.get(best) - weights.get(child) <= SOUND_NUMBER - COLUMN;
        return nearlyAlike ? child : best;
    }

    private static LocalDate heaviest(Map<LocalDate, Integer> weights, Predicate<LocalDate> wanted) {
        LocalDate best = null;
        for (Map.Entry<LocalDate, Integer> entry : weights.entrySet()) {
            if (wanted.test(entry.getKey()) && (best == null || entry.getValue() > weights.get(best))) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** A guardian's number typed into the child's row tells the guardian's birth. */
    private static boolean isAGenerationApart(LocalDate own, LocalDate numbered) {
        return numbered != null && Math.abs(own.getYear() - numbered.getYear()) >= GENERATION;
    }

    private static void addNumber(Map<LocalDate, Integer> weights, CitizenId id) {
        add(weights, id.birth(), id.isSound() ? SOUND_NUMBER : UNSOUND_NUMBER);
    }

    private static void add(Map<LocalDate, Integer> weights, LocalDate birth, int weight) {
        if (birth != null) {
            weights.merge(birth, weight, Integer::sum);
        }
    }
}
