package org.buluo.county.lives;

import java.util.ArrayList;
import java.util.List;
import org.buluo.core.roster.ResidentState;
import org.buluo.core.roster.RollStatus;
import org.buluo.core.time.Age;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.people.MarriedDaughter;
import org.buluo.county.people.Member;
import org.buluo.county.people.Person;
import org.buluo.county.rosters.InPopulation;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRoll;

/** Tells what the lists say of each member of a household. */
public final class Teller {

    private static final int FIRST_AGE = 3;
    private static final int LAST_AGE = 22;
    private static final double UNREGISTERED_CHILD = 0.015;
    private static final double UNPOLICED_CHILD = 0.02;
    private static final double DEAD_ADULT = 0.004;

    private final Setting setting;
    private final Stories stories = new Stories();

    /** Knows the term and the schools. */
    public Teller(Setting setting) {
        this.setting = setting;
    }

    /** The age that counts in the term. */
    public int age(Person person) {
        return Age.on(setting.days().ageDay(), person.birth());
    }

    /** What is said of each member, in the household's order. */
    public List<Lists> tell(Household household, Dice dice) {
        boolean minimum = Hardships.minimumLiving(household, dice);
        Poverty poverty = Poverty.draw(setting.days().schoolYear(), dice);
        List<Lists> told = new ArrayList<>();
        for (Member member : household.members()) {
            Lists lists = new Lists(household, member);
            member(lists, minimum, dice);
            boolean forgotten = member.isChild() && dice.chance(UNREGISTERED_CHILD);
            if (household.poor() && !forgotten) {
                int place = told.size() + 1;
                lists.say(
                        RegisterPage.of(lists, age(member.person()), place, poverty.words(), poverty.exitYear(), dice));
            }
            told.add(lists);
        }
        household.daughters().forEach(daughter -> told.add(left(household, daughter)));
        return told;
    }

    /** What is still said of a daughter who married into another township. */
    private static Lists left(Household household, MarriedDaughter daughter) {
        Lists lists = new Lists(household, daughter.member());
        lists.say(new InPopulation(lists.booklet(), daughter.moved() ? ResidentState.MOVED_OUT : ResidentState.NORMAL));
        return lists;
    }

    private void member(Lists lists, boolean minimum, Dice dice) {
        Household household = lists.household();
        int age = age(lists.person());
        boolean child = age >= FIRST_AGE && age <= LAST_AGE;
        if (lists.booklet().isHere() && (!child || !dice.chance(UNPOLICED_CHILD))) {
            boolean dead = age > LAST_AGE && dice.chance(DEAD_ADULT);
            lists.say(new InPopulation(lists.booklet(), dead ? ResidentState.DEAD : ResidentState.NORMAL));
        }
        Hardships.tell(lists, age, minimum, setting.days(), dice);
        if (child) {
            String home = Homes.of(household, setting.errors(), dice);
            Child about = new Child(setting, lists, household.village(), home, age, dice);
            stories.draw(about).tell(about);
            identify(lists, dice);
        }
    }

    /** A pupil whose home is another county. */
    public Lists stranger(Member member, Household host, Dice dice) {
        Lists lists = new Lists(null, member);
        int age = age(member.person());
        Child about = new Child(setting, lists, host.village(), Homes.elsewhere(dice), age, dice);
        (age < 6 ? new AtKindergarten() : new AtSchool()).tell(about);
        identify(lists, dice);
        return lists;
    }

    private void identify(Lists lists, Dice dice) {
        for (OnRoll row : lists.of(OnRoll.class)) {
            if (row.state() == RollStatus.PRESENT && row.school().isHere()) {
                Hardships.identify(lists, row, setting.days(), dice);
                return;
            }
        }
    }
}
