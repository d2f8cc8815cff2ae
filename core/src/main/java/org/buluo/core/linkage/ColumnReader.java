package org.buluo.core.linkage;

import java.time.LocalDate;
import java.util.List;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;
import org.buluo.core.roster.RosterKind;

/** Reads rows into columns. */
final class ColumnReader {

    private final List<? extends PersonRow> rows;
    private final Columns columns;
    private final Interner persons = new Interner();
    private final Interner households = new Interner();
    private final GradeYear grades = new GradeYear();

    private ColumnReader(List<? extends PersonRow> rows) {
        this.rows = rows;
        this.columns = new Columns(rows.size());
    }

    static Columns read(List<? extends PersonRow> rows) {
        return new ColumnReader(rows).read();
    }

    private Columns read() {
        for (int i = 0; i < columns.size; i++) {
            PersonRow row = rows.get(i);
            columns.kind[i] = row.kind();
            names(i, row);
            family(i, row);
            place(i, row);
            CitizenId id = row.id();
            grades.learn(row, id.isSound() ? id.birthDigits() / 10_000 : 0);
        }
        grades.close();
        columns.year = grades.year();
        identities();
        columns.names.close();
        columns.persons = persons.count();
        columns.households = households.count();
        Crowds.silence(columns);
        return columns;
    }

    private void identities() {
        IdentityReader reader = new IdentityReader(columns, grades.year());
        for (int i = 0; i < columns.size; i++) {
            PersonRow row = rows.get(i);
            columns.expectedYear[i] = (short) grades.expected(row);
            StudentNumber number = row.studentNumber();
            boolean stands =
                    number.isPresent() && !number.isDamaged() && number.text().length() > 4;
            columns.student[i] = stands ? Mix.of(number.text()) : 0;
            columns.person[i] = persons.number(Mix.of(row.personNumber()));
            columns.birth[i] = digits(row.birth());
            columns.sex[i] = (byte) (row.sex() == Sex.MALE ? 1 : row.sex() == Sex.FEMALE ? 2 : 0);
            reader.read(i, row.id(), number);
        }
    }

    private void names(int i, PersonRow row) {
        columns.name[i] = columns.names.number(row.name().text());
        columns.formerName[i] = columns.names.number(row.formerName().text());
        int list = row.kind() == RosterKind.REGISTERED_POOR ? 0 : row.kind() == RosterKind.POPULATION ? 1 : 2;
        columns.names.bear(columns.name[i], list);
    }

    private void family(int i, PersonRow row) {
        String guardian = row.guardian().text();
        if (row instanceof Resident resident) {
            guardian = resident.head().text();
        } else if (row instanceof Beneficiary beneficiary) {
            guardian = beneficiary.head().text();
        }
        columns.guardian[i] = columns.names.number(guardian);
        columns.guardianId[i] = row.guardianId().hasCode() ? row.guardianId().code() : 0;
        columns.phone[i] = row.phone().length() < 7 ? 0 : (int) Mix.of(row.phone());
        String household = row.householdNumber();
        if (!household.isEmpty()) {
            columns.household[i] = households.number(Mix.of(row.kind().ordinal(), Mix.of(household)));
        }
    }

    private void place(int i, PersonRow row) {
        String address = row instanceof Enrolment enrolment
                        && !enrolment.householdPlace().isEmpty()
                ? enrolment.householdPlace()
                : row.address();
        columns.village[i] =
                row.village().isEmpty() ? PlaceWords.villageOf(address) : PlaceWords.village(row.village());
        columns.township[i] =
                row.township().isEmpty() ? PlaceWords.townshipOf(address) : PlaceWords.township(row.township());
        columns.school[i] = (int) Mix.of(row.schoolName());
    }

    private static int digits(LocalDate date) {
        return date == null ? 0 : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
