package org.buluo.county;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.buluo.county.damage.Clerks;
import org.buluo.county.damage.Scene;
import org.buluo.county.lives.PayOffice;
import org.buluo.county.lives.Setting;
import org.buluo.county.lives.Teller;
import org.buluo.county.offices.Offices;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Household;
import org.buluo.county.people.Member;
import org.buluo.county.people.Township;
import org.buluo.county.rosters.BankLine;
import org.buluo.county.rosters.HoldsDisabilityCard;
import org.buluo.county.rosters.InKindergarten;
import org.buluo.county.rosters.Lists;
import org.buluo.county.rosters.OnRegister;
import org.buluo.county.rosters.OnRoll;
import org.buluo.county.rosters.Row;
import org.buluo.county.rosters.Statement;
import org.buluo.county.truth.Account;
import org.buluo.county.truth.AnswerKey;
import org.buluo.county.truth.Universe;

/** Takes households in: tells their lives, has the clerks type them, pays, and writes down where each child stands. */
final class Census {

    private static final double REPEATED = 0.001;

    private final Setting setting;
    private final Teller teller;
    private final PayOffice payOffice;
    private final Clerks clerks;
    private final Offices offices;
    private final AnswerKey key;
    private final long seed;
    private long people;
    private long registered;
    private long pupils;
    private long children;

    Census(Setting setting, PayOffice payOffice, Offices offices, AnswerKey key, long seed) {
        this.setting = setting;
        this.teller = new Teller(setting);
        this.payOffice = payOffice;
        this.clerks = new Clerks(setting.errors());
        this.offices = offices;
        this.key = key;
        this.seed = seed;
    }

    void household(Township town, Household household) throws IOException {
        Dice dice = Dice.of(seed, 3, household.key().hashCode());
        for (Lists lists : teller.tell(household, dice)) {
            take(town, lists, dice);
        }
    }

    void stranger(Township town, Household host, Member member, Dice dice) throws IOException {
        take(town, teller.stranger(member, host, dice), dice);
    }

    private void take(Township town, Lists lists, Dice dice) throws IOException {
        Scene scene = new Scene(town.villages(), lists.household(), card(lists));
        type(lists, 0, scene, dice);
        int age = teller.age(lists.person());
        boolean child = Universe.holds(lists, age, setting.days().ageDay());
        if (child) {
            int said = lists.statements().size();
            payOffice.pay(lists, Account.granted(lists, age, setting.days()), town.index(), dice);
            type(lists, said, scene, dice);
            key.account(lists, Account.of(lists, age, setting.days()));
        }
        count(lists, child);
        for (Row row : lists.rows()) {
            offices.take(row);
            boolean bank = row.statement() instanceof BankLine;
            if (!bank && dice.chance(setting.errors().rate(0, REPEATED, 4 * REPEATED))) {
                offices.take(row);
            }
        }
    }

    private static String card(Lists lists) {
        return lists.of(HoldsDisabilityCard.class).stream()
                .findFirst()
                .map(card -> card.number(lists.person().id()))
                .orElse("");
    }

    private void type(Lists lists, int from, Scene scene, Dice dice) {
        List<Statement> said = new ArrayList<>(lists.statements());
        for (Statement statement : said.subList(from, said.size())) {
            Row row = statement.row(lists);
            clerks.type(row, scene, dice);
            lists.rows().add(row);
        }
    }

    private void count(Lists lists, boolean child) {
        people += lists.livesHere() ? 1 : 0;
        children += child ? 1 : 0;
        registered += lists.has(OnRegister.class) ? 1 : 0;
        boolean present = lists.has(InKindergarten.class)
                || lists.of(OnRoll.class).stream().anyMatch(r -> r.state().isPresence());
        pupils += present ? 1 : 0;
    }

    SynthSummary summary() {
        return new SynthSummary(
                people, registered, pupils, children, setting.days().asOf());
    }
}
