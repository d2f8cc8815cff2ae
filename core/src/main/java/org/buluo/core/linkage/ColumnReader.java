package org.buluo.core.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.Sex;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.roster.Beneficiary;
import org.buluo.core.roster.Enrolment;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.Resident;

/** Reads rows into columns: hashes on every processor, numbers for them one after the other. */
final class ColumnReader {

    private static final int SHORTEST_PHONE = 7;
    private static final int SHORTEST_STUDENT_NUMBER = 5;

    private final List<? extends PersonRow> rows;
    private final Columns columns;
    private final GradeYear grades = new GradeYear();

    private ColumnReader(List<? extends PersonRow> rows) {
        this.rows = rows;
        this.columns = new Columns(rows.size());
    }

    static Columns read(List<? extends PersonRow> rows) {
        return new ColumnReader(rows).read();
    }

    private Columns read() {
        each(this::plain);
        long[] hashes = new long[columns.size];
        names(columns.name, hashes, row -> row.name().text());
        names(columns.formerName, hashes, row -> row.formerName().text());
        names(columns.guardian, hashes, ColumnReader::relative);
        for (int i = 0; i < columns.size; i++) {
            if (columns.list(i) >= 0) {
                columns.names.bear(columns.name[i], columns.list(i));
            }
        }
        columns.names.close();
        each(i -> hashes[i] = household(rows.get(i)));
        columns.households = intern(columns.household, hashes);
        each(i -> hashes[i] = Mix.of(rows.get(i).personNumber()));
        columns.persons = intern(columns.person, hashes);
        learnYear();
        IdentityReader identities = new IdentityReader(columns, grades.year());
        each(i -> identity(i, identities));
        disown(identities);
        Crowds.silence(columns);
        return columns;
    }

    private void each(IntConsumer row) {
        IntStream.range(0, columns.size).parallel().forEach(row);
    }

    private void names(int[] numbers, long[] hashes, Function<PersonRow, String> text) {
        each(i -> hashes[i] = NameComparison.hash(text.apply(rows.get(i))));
        for (int i = 0; i < numbers.length; i++) {
            if (hashes[i] != 0) {
                int number = columns.names.number(hashes[i]);
                numbers[i] = number > 0 ? number : columns.names.enter(hashes[i], text.apply(rows.get(i)));
            }
        }
    }

    private static int intern(int[] numbers, long[] hashes) {
        Interner interner = new Interner();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = interner.number(hashes[i]);
        }
        return interner.count();
    }

    private void learnYear() {
        for (int i = 0; i < columns.size; i++) {
            if (columns.atSchool(i)) {
                CitizenId id = rows.get(i).id();
                grades.learn(rows.get(i), id.isSound() ? id.birthDigits() / 10_000 : 0);
            }
        }
        grades.close();
        columns.year = grades.year();
    }

    private void identity(int i, IdentityReader identities) {
        PersonRow row = rows.get(i);
        columns.expectedYear[i] = (short) grades.expected(row);
        identities.read(i, row.id(), row.studentNumber());
    }

    /** Reads rows anew whose number turns out to be another person's. */
    private void disown(IdentityReader identities) {
        columns.borrowed = BorrowedNumbers.of(columns);
        columns.borrowed.stream().forEach(i -> {
            plain(i);
            identities.disown(i, rows.get(i).id(), rows.get(i).studentNumber());
        });
    }

    private void plain(int i) {
        PersonRow row = rows.get(i);
        columns.kind[i] = row.kind();
        columns.sex[i] = (byte) (row.sex() == Sex.MALE ? 1 : row.sex() == Sex.FEMALE ? 2 : 0);
        columns.birth[i] = digits(row.birth());
        columns.birthStated[i] = row.birth() != null;
        columns.guardianId[i] = row.guardianId().hasCode() ? row.guardianId().code() : 0;
        columns.phone[i] = row.phone().length() < SHORTEST_PHONE ? 0 : (int) Mix.of(row.phone());
        columns.school[i] = (int) Mix.of(row.schoolName());
        StudentNumber number = row.studentNumber();
        boolean stands = number.text().length() >= SHORTEST_STUDENT_NUMBER && !number.isDamaged();
        columns.student[i] = stands ? Mix.of(number.text()) : 0;
        place(i, row);
    }

    private void place(int i, PersonRow row) {
        String address = row.address();
        if (row instanceof Enrolment pupil && !pupil.householdPlace().isEmpty()) {
            address = pupil.householdPlace();
        }
        String village = row.village();
        String township = row.township();
        columns.village[i] = village.isEmpty() ? PlaceWords.villageOf(address) : PlaceWords.village(village);
        columns.township[i] = township.isEmpty() ? PlaceWords.townshipOf(address) : PlaceWords.township(township);
    }

    private static String relative(PersonRow row) {
        if (row instanceof Resident resident) {
            return resident.head().text();
        }
        return row instanceof Beneficiary beneficiary
                ? beneficiary.head().text()
                : row.guardian().text();
    }

    /** A number of one registry means nothing in another. */
    private static long household(PersonRow row) {
        String number = row.householdNumber();
        return number.isEmpty() ? 0 : Mix.of(row.kind().ordinal(), Mix.of(number));
    }

    private static int digits(LocalDate date) {
        return date == null ? 0 : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
