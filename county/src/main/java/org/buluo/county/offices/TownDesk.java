package org.buluo.county.offices;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Township;
import org.buluo.county.rosters.Column;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Row;
import org.buluo.county.schools.School;
import org.buluo.county.schools.TownSchools;
import org.buluo.county.sheets.CsvSheet.Encoding;

/** What the offices of one township send; each township has habits of its own, told by its index. */
final class TownDesk implements Closeable {

    private final Township town;
    private final Shelf shelf;
    private final Map<RosterKind, RosterSheet> sheets = new EnumMap<>(RosterKind.class);
    private final Map<School, List<Row>> rolls = new LinkedHashMap<>();

    TownDesk(Township town, TownSchools schools, School neighbour, Shelf shelf) throws IOException {
        this.town = town;
        this.shelf = shelf;
        schools.primaries().forEach(school -> rolls.put(school, new ArrayList<>()));
        schools.juniors().forEach(school -> rolls.put(school, new ArrayList<>()));
        rolls.put(neighbour, new ArrayList<>());
        sheets.put(RosterKind.REGISTERED_POOR, register());
        sheets.put(RosterKind.POPULATION, population());
        sheets.put(RosterKind.PRESCHOOL, kindergartens());
        sheets.put(RosterKind.MINIMUM_LIVING, minimumLiving());
        sheets.put(RosterKind.ELSEWHERE, elsewhere());
    }

    /** Takes a row when a township sends such rows. */
    boolean take(Row row) {
        if (row.statement() instanceof OnRoll roll && rolls.containsKey(roll.school())) {
            rolls.get(roll.school()).add(row);
            return true;
        }
        RosterSheet sheet = sheets.get(row.kind());
        if (sheet != null) {
            sheet.write(row);
        }
        return sheet != null;
    }

    private RosterSheet register() throws IOException {
        String name = "建档立卡人口-" + town.name();
        Layout layout = Layout.of(RosterKind.REGISTERED_POOR);
        return switch (town.index()) {
            case 3, 8 ->
                shelf.xlsx(
                        name,
                        layout.titled("全国扶贫开发信息系统人口信息（" + town.name() + "）")
                                .merging(Column.HOUSEHOLD_NO)
                                .worded(Column.ID, "身份证号码")
                                .worded(Column.PERSON_NO, "人编号*")
                                .ending("合计|#人", "填表人：|审核人："));
            case 1 -> shelf.csv(name, Encoding.GB18030, ',', layout);
            case 6 -> shelf.csv(name, Encoding.UTF_8, ',', layout.first(Column.TOWNSHIP, Column.VILLAGE));
            default -> shelf.csv(name, Encoding.UTF_8_BOM, ',', layout);
        };
    }

    private RosterSheet population() throws IOException {
        String name = "户籍人口-" + town.name();
        Layout layout = Layout.of(RosterKind.POPULATION);
        if (town.index() == 2) {
            return shelf.csv(name, Encoding.UTF_8_BOM, '\t', layout.worded(Column.ID, "公民身份号码"));
        }
        boolean national = town.index() % 2 == 1;
        return shelf.csv(name, national ? Encoding.GB18030 : Encoding.UTF_8_BOM, ',', layout);
    }

    private RosterSheet kindergartens() throws IOException {
        String name = "学前幼儿-" + town.name();
        Layout layout = Layout.of(RosterKind.PRESCHOOL);
        return switch (town.index()) {
            case 1 -> shelf.html(name, layout.dates(DateForm.CHINESE).worded(Column.NAME, "幼儿姓名"));
            case 2 -> shelf.xml(name, layout.dates(DateForm.DASHED).first(Column.NAME));
            case 3 -> shelf.csv(name, Encoding.UTF_8_BOM, ',', layout.dates(DateForm.SERIAL));
            case 4 -> shelf.xlsx(name, layout.dates(DateForm.SLASHED).worded(Column.BIRTH, "出生\n日期"));
            default -> shelf.xlsx(name, layout.titled(town.name() + "在园幼儿花名册").ending("合计|#", "填表人：|审核人：|（盖章）"));
        };
    }

    private RosterSheet minimumLiving() throws IOException {
        String name = "低保-" + town.name();
        Layout layout = Layout.of(RosterKind.MINIMUM_LIVING).first(Column.HEAD);
        return switch (town.index()) {
            case 8 -> shelf.html(name, layout.merging(Column.HEAD).dates(DateForm.DASHED));
            case 7 -> shelf.xml(name, layout.merging(Column.HEAD).dates(DateForm.SLASHED));
            case 6 -> shelf.xlsx(name, layout.merging(Column.HEAD).titled("建始县最低生活保障对象名册", town.name()));
            default -> shelf.xlsx(name, layout.titled("建始县最低生活保障对象名册").ending("合计|#人"));
        };
    }

    private RosterSheet elsewhere() throws IOException {
        String name = "县外就读-" + town.name();
        Layout layout = Layout.of(RosterKind.ELSEWHERE);
        if (town.index() == 9) {
            return shelf.html(name, layout.worded(Column.NAME, "学生姓名"));
        }
        if (town.index() == 5) {
            return shelf.csv(name, Encoding.UTF_8, ';', layout);
        }
        return town.index() % 2 == 0
                ? shelf.xlsx(name, layout.titled(town.name() + "县外就读学生统计表").ending("填表人：|联系电话："))
                : shelf.csv(name, Encoding.UTF_8_BOM, ',', layout.first(Column.COUNTY, Column.SCHOOL));
    }

    @Override
    public void close() throws IOException {
        rolls.values().removeIf(List::isEmpty);
        new RollBooks(town, shelf).write(rolls);
    }
}
