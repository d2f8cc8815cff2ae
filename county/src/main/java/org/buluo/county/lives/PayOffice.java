package org.buluo.county.lives;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.buluo.core.roster.BankResult;
import org.buluo.core.time.Term;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Weighted;
import org.buluo.county.rosters.BankLine;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.Provision;

/**
 * The offices that pay: most lines arrive, and the rest goes wrong in every way that banks know; each way once before
 * chance begins.
 */
public final class PayOffice {

    private static final int PAID_AFTER = 19;
    private static final int AGAIN_AFTER = 45;

    /** What becomes of a sum that is due. */
    private enum Fate {
        PAID,
        FORGOTTEN,
        FAILED_AND_PAID_AGAIN,
        FAILED,
        PENDING,
        SHORT,
        OVER,
        TOLD_TWICE,
        RETURNED_LATER,
        NO_TERM,
        NO_TERM_NO_DATE,
        PART_PENDING
    }

    private static final Weighted<Fate> FATES = new Weighted<Fate>()
            .with(893, Fate.PAID)
            .with(28, Fate.FORGOTTEN)
            .with(20, Fate.FAILED_AND_PAID_AGAIN)
            .with(14, Fate.FAILED)
            .with(8, Fate.PENDING)
            .with(9, Fate.SHORT)
            .with(5, Fate.OVER)
            .with(10, Fate.TOLD_TWICE)
            .with(4, Fate.RETURNED_LATER)
            .with(6, Fate.NO_TERM)
            .with(1, Fate.NO_TERM_NO_DATE)
            .with(2, Fate.PART_PENDING);

    private final Setting setting;
    private final Map<String, Integer> serials = new HashMap<>();
    private final int year;
    private int fates;

    /** Pays for one term. */
    public PayOffice(Setting setting) {
        this.setting = setting;
        this.year = setting.days().term().year() % 100;
    }

    /** Says the lines of what is due to a child, and a few that are not. @param township its index */
    public void pay(Lists lists, Map<Provision, Long> due, int township, Dice dice) {
        for (Map.Entry<Provision, Long> sum : due.entrySet()) {
            Lines lines = new Lines(lists, sum.getKey(), Payees.of(lists, dice), township, dice);
            fate(lines, sum.getValue(), fates < FATES.size() ? FATES.get(fates++) : FATES.draw(dice));
            if (dice.chance(0.03)) {
                lines.ofTermBefore(sum.getValue());
            }
        }
        beside(lists, due, township, dice);
    }

    /** Waivers that a school reports as lines, and money for one to whom nothing is due. */
    private void beside(Lists lists, Map<Provision, Long> due, int township, Dice dice) {
        boolean senior = due.containsKey(Provision.SENIOR_GRANT);
        if ((senior || due.containsKey(Provision.VOCATIONAL_GRANT)) && dice.chance(0.04)) {
            Provision waiver = senior ? Provision.SENIOR_WAIVER : Provision.VOCATIONAL_WAIVER;
            new Lines(lists, waiver, Payees.of(lists, dice), township, dice).plain(senior ? 70_000 : 100_000);
        }
        if (due.isEmpty() && Payees.atSchool(lists) && dice.chance(0.0008)) {
            new Lines(lists, Provision.BOARDER_LIVING, Payees.of(lists, dice), township, dice).plain(50_000);
        }
    }

    private void fate(Lines lines, long fen, Fate fate) {
        switch (fate) {
            case PAID -> lines.paid(fen);
            case FORGOTTEN -> {
                // the name never came into the batch: no line at all
            }
            case FAILED_AND_PAID_AGAIN -> lines.failedAndPaidAgain(fen);
            case FAILED -> lines.failed(fen);
            case PENDING -> lines.pending(fen);
            case SHORT -> lines.plain(fen / 2);
            case OVER -> lines.plain(fen * 2);
            case TOLD_TWICE -> lines.toldTwice(fen);
            case RETURNED_LATER -> lines.returnedLater(fen);
            case NO_TERM -> lines.withoutTerm(fen, true);
            case NO_TERM_NO_DATE -> lines.withoutTerm(fen, false);
            case PART_PENDING -> lines.partPending(fen);
        }
    }

    private int serial(String batch) {
        return serials.merge(batch, 1, Integer::sum);
    }

    /** The lines of one child and provision. */
    private final class Lines {

        private final Lists lists;
        private final Provision provision;
        private final BankLine.Payee payee;
        private final int township;
        private final Dice dice;
        private final LocalDate date;

        Lines(Lists lists, Provision provision, BankLine.Payee payee, int township, Dice dice) {
            this.lists = lists;
            this.provision = provision;
            this.payee = payee;
            this.township = township;
            this.dice = dice;
            this.date = setting.days().cutOff().plusDays(PAID_AFTER + (long) township % 4);
        }

        void paid(long fen) {
            boolean unreadable = dice.chance(setting.errors().rate(0, 0.002, 0.006));
            if (unreadable) {
                String amount = new String[] {"", "-500.00", "伍佰元", "500.005", "5000000"}[dice.below(5)];
                say(batch("JY"), -1, amount, BankResult.SUCCESSFUL, "成功", "", date);
            } else {
                plain(fen);
            }
        }

        void plain(long fen) {
            say(batch("JY"), fen, Amounts.write(fen, setting.errors(), dice), BankResult.SUCCESSFUL, "成功", "", date);
        }

        void failed(long fen) {
            String why = Payees.failure(dice);
            say(batch("JY"), fen, Amounts.plain(fen), BankResult.FAILED, "失败", why, date);
        }

        void failedAndPaidAgain(long fen) {
            failed(fen);
            say(batch("BF"), fen, Amounts.plain(fen), BankResult.SUCCESSFUL, "成功", "", again());
        }

        void pending(long fen) {
            String word = dice.chance(0.6) ? "处理中" : "";
            say(batch("JY"), fen, Amounts.plain(fen), BankResult.PENDING, word, "", date);
        }

        void partPending(long fen) {
            plain(fen / 2);
            say(batch("BF"), fen - fen / 2, Amounts.plain(fen - fen / 2), BankResult.PENDING, "", "", again());
        }

        void toldTwice(long fen) {
            plain(fen);
            lists.say(lists.of(BankLine.class).get(lists.of(BankLine.class).size() - 1));
        }

        void returnedLater(long fen) {
            String batch = batch("JY");
            int serial = serial(batch);
            lists.say(line(batch, serial, fen, Amounts.plain(fen), BankResult.SUCCESSFUL, "成功", "", date));
            LocalDate later = date.plusDays(3);
            lists.say(line(batch, serial, fen, Amounts.plain(fen), BankResult.FAILED, "退汇", "户名不符", later));
        }

        void withoutTerm(long fen, boolean dated) {
            String batch = batch("JY");
            Term term = dated ? setting.days().term() : null;
            lists.say(new BankLine(
                    batch,
                    serial(batch),
                    term,
                    "",
                    provision,
                    fen,
                    Amounts.plain(fen),
                    BankResult.SUCCESSFUL,
                    "成功",
                    "",
                    dated ? date : null,
                    payee));
        }

        void ofTermBefore(long fen) {
            Term before = setting.days().term().previous();
            String batch = "JY" + before.year() % 100 + "S-" + township;
            lists.say(new BankLine(
                    batch,
                    serial(batch),
                    before,
                    Hardships.termWords(before, dice),
                    provision,
                    fen,
                    Amounts.plain(fen),
                    BankResult.SUCCESSFUL,
                    "成功",
                    "",
                    setting.days().firstDay().minusDays(90),
                    payee));
        }

        private LocalDate again() {
            return setting.days().cutOff().plusDays(AGAIN_AFTER);
        }

        private String batch(String prefix) {
            return prefix + year + "-" + township + provision.ordinal();
        }

        private void say(
                String batch, long fen, String amount, BankResult result, String word, String why, LocalDate on) {
            lists.say(line(batch, serial(batch), fen, amount, result, word, why, on));
        }

        private BankLine line(
                String batch,
                int serial,
                long fen,
                String amount,
                BankResult result,
                String word,
                String why,
                LocalDate on) {
            Term term = setting.days().term();
            String words = Hardships.termWords(term, dice);
            return new BankLine(batch, serial, term, words, provision, fen, amount, result, word, why, on, payee);
        }
    }
}
