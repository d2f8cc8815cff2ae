package org.buluo.core.account;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.roster.PersonRow;

/**
 * The birth date that a child's rows tell. Rows disagree, so each states it with a weight: a sound identity number
 * more than a column, a column more than a number with a wrong check character. The heaviest counts, of equals the
 * one stated first.
 */
final class Births {

    private static final int SOUND_NUMBER = 4;
    private static final int COLUMN = 3;
    private static final int UNSOUND_NUMBER = 1;
    private static final int GENERATION = 13;

    private Births() {}

    /** Null when no row tells it. */
    static LocalDate of(List<PersonRow> rows) {
        LocalDate agreed = agreed(rows);
        return agreed != null ? agreed : weighed(rows);
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

    private static LocalDate weighed(List<PersonRow> rows) {
        Map<LocalDate, Integer> weights = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            add(weights, row.birth(), COLUMN);
            LocalDate own = row.birth() != null
                    ? row.birth()
                    : row.studentNumber().citizenId().birth();
            if (own == null || !isAGenerationApart(own, row.id().birth())) {
                addNumber(weights, row.id());
            }
            addNumber(weights, row.studentNumber().citizenId());
        }
        LocalDate best = null;
        for (Map.Entry<LocalDate, Integer> entry : weights.entrySet()) {
            if (best == null || entry.getValue() > weights.get(best)) {
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
