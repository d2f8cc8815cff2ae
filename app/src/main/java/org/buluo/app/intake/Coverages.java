package org.buluo.app.intake;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.buluo.app.platform.CountySettings;
import org.buluo.core.place.County;
import org.buluo.core.place.PlaceReader;
import org.buluo.core.place.Whereabouts;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.roster.School;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of which townships or schools the rows of a delivery are, as they say it. */
@Repository
class Coverages {

    /** Kinds whose rows are of a school of this county. The others are of a township. */
    static final Set<RosterKind> OF_SCHOOLS = EnumSet.of(
            RosterKind.ROLL,
            RosterKind.VOCATIONAL,
            RosterKind.PRESCHOOL,
            RosterKind.IDENTIFIED,
            RosterKind.LEAVER,
            RosterKind.BANK_RETURN);

    /** Kinds of townships whose rows a template shows. */
    static final Set<RosterKind> NUMBERED = EnumSet.of(RosterKind.ELSEWHERE);

    private final JdbcClient database;
    private final CountySettings county;

    Coverages(JdbcClient database, CountySettings county) {
        this.database = database;
        this.county = county;
    }

    /** A part of a delivery. @param place of its sheet */
    record Part(RosterKind kind, int place, String township, String school, int rows) {}

    private record Key(RosterKind kind, int place, String township, String school) {}

    /** Rows of one part. */
    private static final class Rows {
        private int[] numbers = new int[8];
        private int count;

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }
    }

    /** @param place of the sheet of a label */
    void write(long delivery, Rosters rosters, ToIntFunction<String> place) {
        County here = county.county();
        int[] places = rosters.sources().list().stream()
                .mapToInt(source -> place.applyAsInt(source.sheet()))
                .toArray();
        Map<Key, Rows> parts = new LinkedHashMap<>();
        RowsOf.persons(rosters, row -> {
            int at = places[rosters.sources().placeOf(row.origin())];
            parts.computeIfAbsent(key(here, row, at), key -> new Rows())
                    .add(row.origin().row());
        });
        for (School school : rosters.schools()) {
            int at = places[rosters.sources().placeOf(school.origin())];
            Key key = new Key(RosterKind.SCHOOL, at, here.currentName(school.township()), "");
            parts.computeIfAbsent(key, any -> new Rows()).add(school.origin().row());
            writeSchool(delivery, at, school, here);
        }
        parts.forEach((key, rows) -> writePart(delivery, key, rows));
    }

    private static Key key(County county, PersonRow row, int place) {
        return OF_SCHOOLS.contains(row.kind())
                ? new Key(row.kind(), place, "", row.schoolName())
                : new Key(row.kind(), place, county.currentName(row.township()), "");
    }

    private void writePart(long delivery, Key key, Rows rows) {
        database.sql("""
                        insert into intake.coverage (delivery_id, kind, place, township, school, rows, row_numbers)
                        values (:delivery, :kind, :place, :township, :school, :rows, cast(:numbers as int[]))
                        """)
                .param("delivery", delivery)
                .param("kind", key.kind().name())
                .param("place", key.place())
                .param("township", key.township())
                .param("school", key.school())
                .param("rows", rows.count)
                .param("numbers", isNumbered(key) ? boxed(rows) : new Integer[0])
                .update();
    }

    private static boolean isNumbered(Key key) {
        return !key.school().isEmpty() || NUMBERED.contains(key.kind());
    }

    private static Integer[] boxed(Rows rows) {
        return Arrays.stream(rows.numbers, 0, rows.count).boxed().toArray(Integer[]::new);
    }

    private void writeSchool(long delivery, int place, School school, County here) {
        boolean ours = school.county().isEmpty()
                || new PlaceReader(here, Set.of()).whereabouts(school.county()) == Whereabouts.HERE;
        database.sql("""
                        insert into intake.school (delivery_id, place, row, name, code, township, type, here)
                        values (:delivery, :place, :row, :name, :code, :township, :type, :here)
                        """)
                .param("delivery", delivery)
                .param("place", place)
                .param("row", school.origin().row())
                .param("name", school.ref().name())
                .param("code", school.ref().code())
                .param("township", here.currentName(school.township()))
                .param("type", school.type().name())
                .param("here", ours)
                .update();
    }

    /** The parts of a delivery. */
    List<Part> of(long delivery) {
        return database.sql("""
                        select kind, place, township, school, rows from intake.coverage where delivery_id = :id
                        order by kind, place, township, school
                        """)
                .param("id", delivery)
                .query((row, i) -> new Part(
                        RosterKind.valueOf(row.getString("kind")),
                        row.getInt("place"),
                        row.getString("township"),
                        row.getString("school"),
                        row.getInt("rows")))
                .list();
    }
}
