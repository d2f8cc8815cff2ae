package org.buluo.app.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.buluo.app.platform.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years whose public holidays are known: those that come with Buluo, and what the county added or changed. */
@Repository
public class CalendarYears {

    private static final String SUPPLIED = "/casework/holidays.yaml";

    private final JdbcClient database;
    private final SortedMap<Integer, CalendarYear> supplied = new TreeMap<>();
    private volatile WorkingDays days;

    CalendarYears(JdbcClient database) {
        this.database = database;
        try (InputStream file = CalendarYears.class.getResourceAsStream(SUPPLIED)) {
            for (CalendarYear year : CalendarYear.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
                supplied.put(year.year(), year);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CalendarYear.Unreadable e) {
            throw new IllegalStateException(SUPPLIED + ": " + e.key() + " " + e.quoted(), e);
        }
    }

    /** Which days are worked. */
    public WorkingDays days() {
        if (days == null) {
            days = new WorkingDays(all());
        }
        return days;
    }

    /** The years, the county's own instead of what came with Buluo. */
    public Collection<CalendarYear> all() {
        SortedMap<Integer, CalendarYear> all = new TreeMap<>(supplied);
        database.sql("select year, document, off, worked from casework.calendar_year")
                .query(CalendarYears::row)
                .list()
                .forEach(year -> all.put(year.year(), year));
        return all.values();
    }

    /** Whether the county wrote a year itself. */
    public boolean isOwn(int year) {
        return database.sql("select exists (select from casework.calendar_year where year = :year)")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** Takes the county's own arrangement of a year. What is open keeps its day. */
    public void save(CalendarYear year, SignedIn who) {
        database.sql("""
                        insert into casework.calendar_year (year, document, off, worked, changed_by)
                        values (:year, :document, cast(:off as date[]), cast(:worked as date[]), :by)
                        on conflict (year) do update set document = excluded.document, off = excluded.off,
                            worked = excluded.worked, changed_by = excluded.changed_by, changed_at = now()
                        """)
                .param("year", year.year())
                .param("document", year.document())
                .param("off", array(year.off()))
                .param("worked", array(year.worked()))
                .param("by", who.login())
                .update();
        days = null;
    }

    private static String[] array(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }

    private static CalendarYear row(ResultSet row, int number) throws SQLException {
        return new CalendarYear(row.getInt("year"), row.getString("document"), days(row, "off"), days(row, "worked"));
    }

    private static TreeSet<LocalDate> days(ResultSet row, String column) throws SQLException {
        TreeSet<LocalDate> days = new TreeSet<>();
        Arrays.stream((Date[]) row.getArray(column).getArray())
                .map(Date::toLocalDate)
                .forEach(days::add);
        return days;
    }
}
