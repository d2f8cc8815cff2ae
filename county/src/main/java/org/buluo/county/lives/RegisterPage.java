package org.buluo.county.lives;

import org.buluo.core.roster.RollStatus;
import org.buluo.core.schooling.Stage;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnElsewhereList;
import org.buluo.county.rosters.OnRegister;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.schools.Grading;

/** What the poverty office writes of a person, after it asked where the child is at school. */
final class RegisterPage {

    private static final int SCHOOL_AGE = 6;
    private static final int PRIMARY_DONE = 12;
    private static final int JUNIOR_DONE = 15;
    private static final int GROWN = 19;
    private static final int YOUNG = 23;

    private RegisterPage() {}

    /** @param place the person's place in the household, from 1 @param poverty 贫困户属性 of the household */
    static OnRegister of(Lists lists, int age, int place, String poverty, String exitYear, Dice dice) {
        Household household = lists.household();
        String personNo = "4228" + household.number() + (place < 10 ? "0" : "") + place;
        Grading grade = dice.chance(0.94) ? study(lists, age, dice) : null;
        String state = grade == null ? (dice.chance(0.3) ? "" : "非在校生") : grade.fullWords();
        Stage stage = grade == null ? null : grade.stage();
        String health = lists.has(HoldsDisabilityCard.class)
                ? "残疾"
                : dice.chance(0.9) ? "健康" : dice.chance(0.5) ? "长期慢性病" : "大病";
        return new OnRegister(personNo, education(age, dice), state, stage, poverty, exitYear, health);
    }

    /** Where the poverty office knows the person at school; null when nowhere. */
    private static Grading study(Lists lists, int age, Dice dice) {
        for (OnRoll row : lists.of(OnRoll.class)) {
            if (row.state() == RollStatus.PRESENT) {
                return row.grade();
            }
        }
        for (InKindergarten row : lists.of(InKindergarten.class)) {
            return row.grade();
        }
        for (OnElsewhereList row : lists.of(OnElsewhereList.class)) {
            return row.grade();
        }
        if (age < GROWN || age >= YOUNG || !dice.chance(0.4)) {
            return null;
        }
        Stage stage = dice.chance(0.6) ? Stage.HIGHER_VOCATIONAL : Stage.UNDERGRADUATE;
        return new Grading(stage, Math.min(3, age - GROWN + 1));
    }

    private static String education(int age, Dice dice) {
        if (age < SCHOOL_AGE) {
            return "学龄前儿童";
        }
        if (age < PRIMARY_DONE) {
            return "小学";
        }
        if (age < JUNIOR_DONE) {
            return "初中";
        }
        double at = dice.unit();
        if (age < YOUNG) {
            return at < 0.75 ? "初中" : at < 0.9 ? "高中" : "小学";
        }
        return at < 0.12 ? "文盲或半文盲" : at < 0.55 ? "小学" : at < 0.9 ? "初中" : at < 0.97 ? "高中" : "大专";
    }
}
