package org.buluo.county.rosters;

import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Household;

/**
 * The list of disability cards holds the person (残疾).
 *
 * @param type 1 视力 to 7 多重
 * @param degree 1, the worst, to 4
 * @param valid whether the card is in force
 */
public record HoldsDisabilityCard(int type, int degree, boolean valid) implements Statement {

    private static final String[] TYPES = {"视力", "听力", "言语", "肢体", "智力", "精神", "多重"};
    private static final String DEGREES = "一二三四";

    /** The number on the card; some were issued a second time. */
    public String number(String id) {
        return id + type + degree + (type == 4 && degree == 2 ? "B1" : "");
    }

    /** As rolls name it: 肢体残疾. */
    public String words() {
        return TYPES[type - 1] + "残疾";
    }

    @Override
    public Row row(Lists about) {
        Household home = about.household();
        return about.row(RosterKind.DISABILITY, this)
                .set(Column.DISABILITY_CARD, number(about.person().id()))
                .set(Column.CATEGORY, TYPES[type - 1])
                .set(Column.DEGREE, DEGREES.charAt(degree - 1) + "级")
                .set(Column.GUARDIAN, home.guardian().name())
                .set(Column.TOWNSHIP, home.village().township())
                .set(Column.VILLAGE, home.village().name())
                .set(Column.STATE, valid ? "有效" : "注销");
    }
}
