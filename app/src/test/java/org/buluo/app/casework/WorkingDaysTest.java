package org.buluo.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final Path SUPPLIED = Path.of("src", "main", "resources", "casework", "holidays.yaml");

    private static List<CalendarYear> supplied() throws IOException, CalendarYear.Unreadable {
        return CalendarYear.read(Files.readString(SUPPLIED));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-27, false", // a Saturday before the Sunday that is worked
        "2019-04-28, true",
        "2019-05-02, false",
        "2019-10-12, true",
        "2020-01-31, false", // Spring Festival was made longer
        "2020-02-01, false",
        "2020-02-03, true",
        "2023-06-25, true",
        "2024-02-18, true",
        "2025-10-08, false",
        "2026-02-28, true",
        "2027-02-08, true", // not known yet: a Monday
        "2027-02-06, false"
    })
    void aDayIsWorkedAsTheNoticeSays(LocalDate day, boolean worked) throws Exception {
        assertThat(new WorkingDays(supplied()).isWorked(day)).isEqualTo(worked);
    }

    /** Each weekday that is off beyond the holidays of the law is worked on a weekend: 11 a year, 13 from 2025. */
    @Test
    void whatIsOffMoreThanTheLawGivesIsWorkedOnWeekends() throws Exception {
        for (CalendarYear year : supplied()) {
            long off = year.off().stream()
                    .filter(day -> !WorkingDays.isWeekend(day))
                    .count();
            int law = year.year() < 2025 ? 11 : 13;
            int longer = year.year() == 2020 ? 2 : 0; // 国办发明电〔2020〕1号
            assertThat(off - year.worked().size()).as("%d", year.year()).isEqualTo(law + longer);
        }
    }

    @Test
    void whatIsDueInTenWorkingDaysLeavesTheHolidaysOut() throws Exception {
        WorkingDays days = new WorkingDays(supplied());
        assertThat(days.after(LocalDate.of(2019, 9, 27), 10)).isEqualTo(LocalDate.of(2019, 10, 16));
        assertThat(days.before(LocalDate.of(2019, 10, 16), 10)).isBeforeOrEqualTo(LocalDate.of(2019, 9, 28));
        assertThat(days.unknownYears(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 4)))
                .containsExactly(2027);
    }

    @Test
    void aYearIsWrittenAsItIsRead() throws Exception {
        CalendarYear year =
                CalendarYear.of("2027", "国办发明电〔2026〕1号", "2027-01-01..2027-01-03, 2027-05-01", "2027-01-09");
        assertThat(CalendarYear.written(year.off())).isEqualTo("2027-01-01..2027-01-03, 2027-05-01");
        assertThat(CalendarYear.of("2027", "x", CalendarYear.written(year.off()), "2027-01-09")
                        .off())
                .isEqualTo(year.off());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999 | x | 2027-01-01 | | casework.calendar.bad-year",
                "2027 | '' | 2027-01-01 | | casework.calendar.no-document",
                "2027 | x | '' | | casework.calendar.no-days",
                "2027 | x | 2027-02-30 | | casework.calendar.bad-day",
                "2027 | x | 2027-01-03..2027-01-01 | | casework.calendar.bad-day",
                "2027 | x | 2027-01-01 | 2027-01-04 | casework.calendar.not-weekend",
                "2027 | x | 2027-01-02 | 2027-01-02 | casework.calendar.both",
                "2027 | x | 2030-01-02 | | casework.calendar.other-year"
            })
    void whatCantBeAYearIsSaidPrecisely(String year, String document, String off, String worked, String key) {
        assertThatThrownBy(() -> CalendarYear.of(year, document, off, worked == null ? "" : worked))
                .isInstanceOfSatisfying(
                        CalendarYear.Unreadable.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void aFileThatIsNoYearIsRefused() {
        for (String file : List.of("", "hello", "- 1", "year: 2027", "{", "&a [*a]")) {
            assertThatThrownBy(() -> CalendarYear.read(file)).isInstanceOf(CalendarYear.Unreadable.class);
        }
    }
}
