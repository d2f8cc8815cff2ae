package org.buluo.county.lives;

import java.time.LocalDate;
import java.util.List;
import org.buluo.core.policy.Category;
import org.buluo.core.roster.Area;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.rosters.Identified;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnCivilList;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.TermDays;

/** Lists of civil affairs, of the disabled persons' federation, and the schools' findings. */
final class Hardships {

    private static final List<String> MINIMUM = List.of("低保A类", "低保B类", "低保C类");
    private static final List<String> DESTITUTE = List.of("特困分散供养", "特困集中供养");
    private static final List<String> ORPHANS = List.of("社会散居孤儿", "集中养育孤儿");
    private static final List<String> OTHER = List.of("家庭经济困难学生", "因病致困家庭学生", "突发变故家庭学生", "家庭经济困难学生");

    private Hardships() {}

    /** A card; one in twenty is cancelled. */
    static HoldsDisabilityCard card(Dice dice) {
        return new HoldsDisabilityCard(dice.between(1, 7), dice.between(1, 4), !dice.chance(0.05));
    }

    /** Whether civil affairs pays the household's minimum living. */
    static boolean minimumLiving(Household household, Dice dice) {
        return dice.chance(household.poor() ? 0.14 : 0.012);
    }

    /** What civil affairs says of one member. @param minimum whether the household is on the list of 低保 */
    static void tell(Lists lists, int age, boolean minimum, TermDays days, Dice dice) {
        boolean poor = lists.household().poor();
        if (dice.chance(age < 23 ? 0.006 : 0.02)) {
            lists.say(card(dice));
        }
        if (poor && dice.chance(age >= 65 ? 0.03 : age < 18 ? 0.002 : 0)) {
            lists.say(civil(RosterKind.DESTITUTE, dice.pick(DESTITUTE), lists, days, dice));
        } else if (minimum) {
            lists.say(civil(RosterKind.MINIMUM_LIVING, dice.pick(MINIMUM), lists, days, dice));
        }
        if (age < 18 && dice.chance(0.0015)) {
            lists.say(civil(RosterKind.ORPHAN, dice.pick(ORPHANS), lists, days, dice));
        }
    }

    private static OnCivilList civil(RosterKind list, String words, Lists lists, TermDays days, Dice dice) {
        Area where = lists.household().origin().community() ? Area.URBAN : Area.RURAL;
        Area area = dice.chance(0.02) ? Area.UNKNOWN : where;
        LocalDate from = LocalDate.of(dice.between(2014, 2018), dice.between(1, 12), 1);
        LocalDate ended = dice.chance(0.03) ? days.cutOff().minusDays(dice.between(20, 300)) : null;
        return new OnCivilList(list, words, area, from, ended);
    }

    /** The school's finding; one in ten is of the term before. */
    static void identify(Lists lists, OnRoll row, TermDays days, Dice dice) {
        boolean poor = lists.household() != null && lists.household().poor();
        double share = lists.household() == null ? 0.2 : poor ? 0.25 : 0.05;
        if (!dice.chance(share)) {
            return;
        }
        Category category = category(dice);
        Term term = dice.chance(0.1) ? days.term().previous() : days.term();
        String words = switch (category) {
            case UNSUPPORTED -> "事实无人抚养儿童";
            case DISABLED_PARENT -> "残疾人子女";
            case MARTYR_CHILD -> "烈士子女";
            default -> dice.pick(OTHER);
        };
        lists.say(new Identified(category, words, term, termWords(term, dice), row.school(), row.studentNo()));
    }

    private static Category category(Dice dice) {
        double at = dice.unit();
        return at < 0.08
                ? Category.UNSUPPORTED
                : at < 0.2 ? Category.DISABLED_PARENT : at < 0.21 ? Category.MARTYR_CHILD : Category.OTHER_POOR;
    }

    /** 2019-2020学年第一学期, or 2019年秋季. */
    static String termWords(Term term, Dice dice) {
        boolean autumn = term.season() == Term.Season.AUTUMN;
        int start = term.schoolYear().start();
        return dice.chance(0.8)
                ? start + "-" + (start + 1) + "学年第" + (autumn ? "一" : "二") + "学期"
                : term.year() + "年" + (autumn ? "秋" : "春") + "季";
    }
}
