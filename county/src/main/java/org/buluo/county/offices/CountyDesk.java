package org.buluo.county.offices;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.rosters.BankLine;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Provision;
import org.buluo.county.rosters.Row;
import org.buluo.county.schools.Directory;
import org.buluo.county.schools.Level;
import org.buluo.county.schools.School;
import org.buluo.county.sheets.CsvSheet.Encoding;

/** What the offices, schools and banks of the whole county send. */
final class CountyDesk {

    private final Map<RosterKind, RosterSheet> sheets = new EnumMap<>(RosterKind.class);
    private final Map<School, RosterSheet> rolls = new HashMap<>();
    private final RosterSheet aid;
    private final RosterSheet rainDew;
    private final RosterSheet again;

    CountyDesk(Directory directory, Shelf shelf) throws IOException {
        civilAffairs(shelf);
        education(shelf);
        schools(directory, shelf);
        Layout bank = Layout.of(RosterKind.BANK_RETURN);
        aid = shelf.csv("银行回盘-学生资助", Encoding.GB18030, ',', bank);
        rainDew = shelf.csv("银行回盘-雨露计划", Encoding.UTF_8_BOM, ',', bank.dates(DateForm.DASHED));
        again = shelf.xlsx("银行回盘-补发", bank.numbers(Column.SERIAL, Column.AMOUNT));
    }

    private void civilAffairs(Shelf shelf) throws IOException {
        Layout destitute =
                Layout.of(RosterKind.DESTITUTE).dates(DateForm.DASHED).ending("合计|#人");
        sheets.put(RosterKind.DESTITUTE, shelf.xlsx("特困供养人员", destitute));
        Layout orphan = Layout.of(RosterKind.ORPHAN).titled("建始县孤儿基本生活费发放名册").dates(DateForm.DASHED);
        sheets.put(RosterKind.ORPHAN, shelf.csv("孤儿", Encoding.GB18030, ',', orphan));
        Layout disability = Layout.of(RosterKind.DISABILITY).worded(Column.DISABILITY_CARD, "残疾证号*");
        sheets.put(RosterKind.DISABILITY, shelf.xlsx("残疾人证", disability));
    }

    private void education(Shelf shelf) throws IOException {
        Layout directory = Layout.of(RosterKind.SCHOOL).titled("建始县学校名录（编造）");
        sheets.put(RosterKind.SCHOOL, shelf.xlsx("学校名录", directory));
        Layout reply = Layout.of(RosterKind.REPLY).dates(DateForm.CHINESE).titled("外县回函登记表");
        sheets.put(RosterKind.REPLY, shelf.xlsx("外县回函", reply));
        sheets.put(RosterKind.IDENTIFIED, shelf.xlsx("家庭经济困难学生认定", Layout.of(RosterKind.IDENTIFIED)));
        Layout leaver = Layout.of(RosterKind.LEAVER).first(Column.SCHOOL).ending("填表人：");
        sheets.put(RosterKind.LEAVER, shelf.xlsx("学籍异动", leaver));
    }

    private void schools(Directory directory, Shelf shelf) throws IOException {
        for (School school : directory.seniors()) {
            rolls.put(school, shelf.xlsx("学籍-" + school.name(), roll(RosterKind.ROLL, school)));
        }
        for (School school : directory.vocational()) {
            rolls.put(school, shelf.xlsx("中职学籍-" + school.name(), roll(RosterKind.VOCATIONAL, school)));
        }
        for (School school : directory.special()) {
            Layout special = Layout.of(RosterKind.ROLL).grades(GradeForm.FULL);
            rolls.put(school, shelf.html("学籍-" + school.name(), special));
        }
    }

    private static Layout roll(RosterKind kind, School school) {
        boolean even = school.code().charAt(9) % 2 == 0;
        Layout layout = Layout.of(kind).dates(even ? DateForm.DASHED : DateForm.PLAIN);
        boolean byEntry = even && school.level() == Level.SENIOR;
        return byEntry ? layout.grades(GradeForm.ENTRY).titled(school.name() + "学生信息") : layout;
    }

    void take(Row row) {
        sheet(row).write(row);
    }

    private RosterSheet sheet(Row row) {
        if (row.statement() instanceof OnRoll roll) {
            return rolls.get(roll.school());
        }
        if (row.statement() instanceof BankLine line) {
            return line.batch().startsWith("BF") ? again : line.provision() == Provision.RAIN_DEW ? rainDew : aid;
        }
        return sheets.get(row.kind());
    }
}
