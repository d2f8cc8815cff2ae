package org.buluo.county.truth;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.buluo.core.identity.CitizenId;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.Row;

/**
 * The birth dates that a row states of its person, right or wrong. A damaged number counts as not known
 * (account-rules.md, Rows), and a parent's number states the parent's.
 */
final class StatedBirths {

    private StatedBirths() {}

    static Stream<LocalDate> of(Row row) {
        boolean parents = row.get(Column.ID).equals(row.person().mother());
        LocalDate numbered = parents ? null : sound(row.get(Column.ID));
        LocalDate carded = sound(row.get(Column.DISABILITY_CARD));
        return Stream.of(date(row.get(Column.BIRTH)), numbered, carded).filter(Objects::nonNull);
    }

    private static LocalDate sound(String cell) {
        CitizenId number = CitizenId.parse(cell);
        return number.isSound() ? number.birth() : null;
    }

    private static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
