package org.buluo.county.lives;

import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.rosters.BankLine.Payee;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRoll;

/** Whom a bank line names: the child, often by the account of the guardian. */
final class Payees {

    private static final String[] FAILURES = {"户名不符", "账号不存在", "已销户", "账户挂失", "睡眠户", "证件不符"};

    private Payees() {}

    static Payee of(Lists lists, Dice dice) {
        Household home = lists.household();
        OnRoll roll = lists.of(OnRoll.class).stream().findFirst().orElse(null);
        String studentNo = roll == null ? "" : roll.studentNo();
        boolean withoutId = !studentNo.isEmpty() && dice.chance(0.3);
        String school = roll != null ? roll.school().name() : kindergarten(lists);
        String holder = home == null || dice.chance(0.7)
                ? lists.person().name()
                : home.guardian().name();
        String account = home == null
                ? String.format("6217990000%09d", dice.below(1_000_000_000))
                : "6217990000" + home.number().substring(4);
        return new Payee(
                studentNo,
                withoutId ? "" : lists.person().id(),
                school,
                lists.person().name(),
                account,
                holder);
    }

    private static String kindergarten(Lists lists) {
        return lists.of(InKindergarten.class).stream()
                .findFirst()
                .map(row -> row.school().name())
                .orElse("");
    }

    static boolean atSchool(Lists lists) {
        return lists.of(OnRoll.class).stream().anyMatch(row -> row.state().isPresence());
    }

    static String failure(Dice dice) {
        return FAILURES[dice.below(FAILURES.length)];
    }
}
