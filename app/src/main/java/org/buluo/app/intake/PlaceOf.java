package org.buluo.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a delivery covers: one school, one township, or more than one of them. A few rows that name another one, by a
 * slip or because a child moved, do not make it another list.
 *
 * @param township the one; empty for more or none
 * @param school the one; empty for more or none
 */
record PlaceOf(String township, String school) {

    private static final double NEARLY_ALL = 0.95;

    static PlaceOf parts(List<Coverages.Part> parts, SchoolBook book) {
        Map<String, Integer> schools = new HashMap<>();
        Map<String, Integer> townships = new HashMap<>();
        for (Coverages.Part part : parts) {
            if (!part.school().isEmpty()) {
                schools.merge(book.nameOf(part.school()), part.rows(), Integer::sum);
            }
            String township = township(part, book);
            if (!township.isEmpty()) {
                townships.merge(township, part.rows(), Integer::sum);
            }
        }
        String school = main(schools).orElse("");
        String township = main(townships).orElse("");
        return new PlaceOf(school.isEmpty() ? township : book.townshipOf(school), school);
    }

    /** The township that a part's rows name, or that their school is in; empty when neither tells. */
    static String township(Coverages.Part part, SchoolBook book) {
        return part.school().isEmpty() ? part.township() : book.townshipOf(part.school());
    }

    private static Optional<String> main(Map<String, Integer> rows) {
        int all = rows.values().stream().mapToInt(Integer::intValue).sum();
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() >= all * NEARLY_ALL)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** This place, and what it does not tell by what its sender may send. */
    PlaceOf or(PlaceOf sender) {
        return township.isEmpty() && school.isEmpty() ? sender : this;
    }
}
