package org.buluo.county.rosters;

import org.buluo.core.roster.RosterKind;
import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Household;
import org.buluo.county.people.Person;

/**
 * The register of the poor holds the person (建档立卡).
 *
 * @param personNo 人编号
 * @param education 文化程度
 * @param pupilState 在校生状况
 * @param stage the stage that 在校生状况 names; null when none
 * @param poverty 贫困户属性
 * @param exitYear 脱贫年度, or empty
 * @param health 健康状况
 */
public record OnRegister(
        String personNo,
        String education,
        String pupilState,
        Stage stage,
        String poverty,
        String exitYear,
        String health)
        implements Statement {

    /** Whether the row gives the category registered-poor. */
    public boolean counts() {
        return !poverty.contains("不享受") && !poverty.contains("剔除");
    }

    @Override
    public Row row(Lists about) {
        Person person = about.person();
        Household home = about.household();
        return about.row(RosterKind.REGISTERED_POOR, this)
                .set(Column.HOUSEHOLD_NO, "4228" + home.number())
                .set(Column.PERSON_NO, personNo)
                .set(Column.SEX, person.sex())
                .set(Column.ID, person.id())
                .set(Column.RELATION, about.relation())
                .set(Column.ETHNICITY, person.ethnicity())
                .set(Column.EDUCATION, education)
                .set(Column.PUPIL_STATE, pupilState)
                .set(Column.HEALTH, health)
                .set(Column.POVERTY, poverty)
                .set(Column.EXIT_YEAR, exitYear)
                .set(Column.RESETTLED, home.resettled() ? "是" : "否")
                .set(Column.TOWNSHIP, home.village().township())
                .set(Column.VILLAGE, home.village().name())
                .set(Column.PHONE, home.phone())
                .set(Column.BANK, "建始农商行")
                .set(Column.ACCOUNT_NO, account(home));
    }

    /** The household's account; no bank has a number like it. */
    static String account(Household home) {
        return "62179900" + "00" + home.number().substring(4);
    }
}
