package org.buluo.county.offices;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Township;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Row;
import org.buluo.county.schools.School;
import org.buluo.county.sheets.XlsxBook;

/** The rolls of a township's schools: mostly a workbook with a sheet for each school. */
final class RollBooks {

    private static final int ONE_TABLE = 9;
    private static final int WEB_PAGE = 7;
    private static final int BY_CLASS = 5;
    private static final int HIDDEN = 2;
    private static final DateForm[] DATES = {DateForm.PLAIN, DateForm.DASHED, DateForm.SLASHED, DateForm.CHINESE};
    private static final GradeForm[] GRADES = {GradeForm.WORDS, GradeForm.OLD, GradeForm.FULL, GradeForm.ENTRY};

    private final Township town;
    private final Shelf shelf;

    RollBooks(Township town, Shelf shelf) {
        this.town = town;
        this.shelf = shelf;
    }

    void write(Map<School, List<Row>> rolls) throws IOException {
        if (rolls.isEmpty()) {
            return;
        }
        if (town.index() == ONE_TABLE || town.index() == WEB_PAGE) {
            table(rolls);
            return;
        }
        if (town.index() == BY_CLASS && rolls.size() > 1) {
            School first = rolls.keySet().iterator().next();
            classes(first, rolls.remove(first));
        }
        book(rolls);
    }

    private void table(Map<School, List<Row>> rolls) throws IOException {
        String name = "学籍-" + town.name();
        Layout layout = Layout.of(RosterKind.ROLL).dates(DateForm.DASHED);
        RosterSheet sheet = town.index() == WEB_PAGE
                ? shelf.html(name, layout)
                : shelf.xlsx(
                        name,
                        layout.worded(Column.NAME, "姓名*")
                                .worded(Column.SEX, "性 别")
                                .dates(DateForm.PLAIN));
        for (List<Row> rows : rolls.values()) {
            rows.forEach(sheet::write);
        }
    }

    private void book(Map<School, List<Row>> rolls) throws IOException {
        String file = "学籍-" + town.name() + ".xlsx";
        int left = rolls.size();
        try (XlsxBook book = new XlsxBook(shelf.folder().resolve(file))) {
            for (Map.Entry<School, List<Row>> roll : rolls.entrySet()) {
                left--;
                String name = sheetName(roll.getKey().name());
                Layout layout = layout(rolls.size() - left);
                boolean hidden = town.index() == HIDDEN && left == 0 && rolls.size() > 1;
                sheet(book, file, rolls.size() > 1, name, hidden, layout, roll.getValue());
            }
            if (town.index() == HIDDEN) {
                book.sheet("Sheet3", true);
            }
        }
    }

    /** One sheet for each class; the school's name stands in the title alone. */
    private void classes(School school, List<Row> rows) throws IOException {
        Map<String, List<Row>> classes = new TreeMap<>();
        for (Row row : rows) {
            OnRoll roll = (OnRoll) row.statement();
            String name = roll.grade().stage().ordinal() + "" + roll.grade().number()
                    + roll.grade().words();
            classes.computeIfAbsent(name + roll.group() + "班", k -> new ArrayList<>())
                    .add(row);
        }
        String file = "花名册-" + school.name() + ".xlsx";
        Layout plain = Layout.of(RosterKind.ROLL)
                .without(Column.SCHOOL, Column.SCHOOL_CODE)
                .ending("班主任：|审核人：");
        try (XlsxBook book = new XlsxBook(shelf.folder().resolve(file))) {
            for (Map.Entry<String, List<Row>> group : classes.entrySet()) {
                String name = group.getKey().substring(2);
                Layout layout = plain.titled(school.name() + name + "学生花名册");
                sheet(book, file, classes.size() > 1, name, false, layout, group.getValue());
            }
        }
    }

    private void sheet(
            XlsxBook book, String file, boolean many, String name, boolean hidden, Layout layout, List<Row> rows)
            throws IOException {
        String source = many ? file + "#" + name : file;
        try (RosterSheet sheet = new RosterSheet(
                book.sheet(name, hidden, layout.types()), layout, source, shelf.schoolYear(), shelf.noted())) {
            rows.forEach(sheet::write);
        }
    }

    private Layout layout(int number) {
        int habit = town.index() + number;
        Layout layout =
                Layout.of(RosterKind.ROLL).dates(DATES[habit % DATES.length]).grades(GRADES[habit / 2 % GRADES.length]);
        return number % 3 == 0
                ? layout.titled("学生基本信息").worded(Column.BOARDING, "就读\n方式*")
                : number % 3 == 1 ? layout.first(Column.STUDENT_NO, Column.NAME) : layout;
    }

    /** A spreadsheet allows 31 characters. */
    private static String sheetName(String school) {
        return school.length() > 31 ? school.substring(0, 31) : school;
    }
}
