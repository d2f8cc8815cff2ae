package org.buluo.app.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.AwardsOfChildren;
import org.buluo.app.aid.PersonOnList;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.BankResult;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

class JudgedTest {

    private static final Term TERM = new Term(2019, Term.Season.AUTUMN);
    private static final LocalDate DAY = LocalDate.of(2019, 11, 20);
    private static final String LIVING = "boarder-living";
    private static final String TUITION = "tuition-waiver";

    private static StoredVerdict verdict(String provision, String verdict, long fen) {
        boolean money = verdict.equals("granted") || verdict.equals("elsewhere");
        return new StoredVerdict(
                provision,
                verdict,
                money ? Fen.of(fen) : null,
                verdict.equals("refused") ? "boarding" : "",
                List.of(verdict.equals("unknown") ? "boarding" : ""),
                "财教〔2019〕121号",
                "第五条");
    }

    private static BankEntry entry(String provision, long fen, BankResult result) {
        return new BankEntry(TERM, provision, provision, false, fen, result, DAY, "0001", "账号错误");
    }

    private static AwardsOfChildren.OfTerm award(String provision, long fen, AwardState state) {
        return award(provision, fen, state, fen);
    }

    private static AwardsOfChildren.OfTerm award(String provision, long fen, AwardState state, long settledFen) {
        Award award = new Award(
                1,
                1,
                1,
                7,
                provision,
                fen,
                provision.equals(TUITION),
                "财教〔2019〕121号",
                "第五条",
                "花坪镇",
                "青冈小学",
                "青冈小学",
                "primary",
                3,
                new PersonOnList("儿童", "", ""),
                state,
                0,
                "王芳",
                Instant.parse("2019-12-02T04:00:00Z"),
                "",
                "");
        return new AwardsOfChildren.OfTerm(TERM, award, settledFen);
    }

    private static List<Item> items(
            List<StoredVerdict> verdicts, List<AwardsOfChildren.OfTerm> awards, List<BankEntry> bank) {
        long paid = bank.stream()
                .filter(entry -> entry.result() == BankResult.SUCCESSFUL)
                .mapToLong(BankEntry::fen)
                .sum();
        return new Judged(verdicts, awards, bank, paid, provision -> !provision.equals(TUITION)).items();
    }

    private static Item one(List<StoredVerdict> verdicts, List<AwardsOfChildren.OfTerm> awards, List<BankEntry> bank) {
        List<Item> items = items(verdicts, awards, bank);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void whatTheBankPaidInFullIsPaidWithItsDayAndTheCardsTail() {
        Item item = one(
                List.of(verdict(LIVING, "granted", 50_000)),
                List.of(),
                List.of(entry(LIVING, 50_000, BankResult.SUCCESSFUL)));
        assertThat(item.stand()).isEqualTo(Stand.PAID);
        assertThat(item.since()).isEqualTo(DAY);
        assertThat(item.tail()).isEqualTo("0001");
        assertThat(item.dueFen()).isEqualTo(50_000);
        assertThat(item.paidFen()).isEqualTo(50_000);
    }

    @Test
    void lessThanIsDueIsPaidInPartAndWhatCameBackSaysWhy() {
        List<StoredVerdict> granted = List.of(verdict(LIVING, "granted", 50_000));
        assertThat(one(granted, List.of(), List.of(entry(LIVING, 30_000, BankResult.SUCCESSFUL)))
                        .stand())
                .isEqualTo(Stand.PART_PAID);
        Item returned = one(granted, List.of(), List.of(entry(LIVING, 50_000, BankResult.FAILED)));
        assertThat(returned.stand()).isEqualTo(Stand.RETURNED);
        assertThat(returned.detail()).isEqualTo("账号错误");
        assertThat(one(granted, List.of(), List.of(entry(LIVING, 50_000, BankResult.PENDING)))
                        .stand())
                .isEqualTo(Stand.SENT);
        assertThat(one(granted, List.of(), List.of()).stand()).isEqualTo(Stand.DUE);
    }

    @Test
    void whatASchoolDoesNotChargeIsNoMoneyToPay() {
        Item item = one(List.of(verdict(TUITION, "granted", 80_000)), List.of(), List.of());
        assertThat(item.stand()).isEqualTo(Stand.WAIVED);
        assertThat(item.dueFen()).isZero();
        assertThat(item.waivedFen()).isEqualTo(80_000);
    }

    @Test
    void anAwardCountsBeforeTheVerdictAndTheDifferenceIsTold() {
        Item item = one(
                List.of(verdict(LIVING, "granted", 62_500)),
                List.of(award(LIVING, 50_000, AwardState.ON_NOTICE)),
                List.of());
        assertThat(item.stand()).isEqualTo(Stand.ON_NOTICE);
        assertThat(item.dueFen()).isEqualTo(50_000);
        assertThat(item.nowFen()).isEqualTo(62_500);
        assertThat(one(
                                List.of(verdict(LIVING, "refused", 0)),
                                List.of(award(LIVING, 50_000, AwardState.APPROVED)),
                                List.of())
                        .nowFen())
                .isZero();
    }

    @Test
    void whatWasAddedOrTakenBackAfterApprovalIsWhatIsDue() {
        List<StoredVerdict> now = List.of(verdict(LIVING, "granted", 62_500));
        List<BankEntry> first = List.of(entry(LIVING, 50_000, BankResult.SUCCESSFUL));
        Item added = one(now, List.of(award(LIVING, 50_000, AwardState.APPROVED, 62_500)), first);
        assertThat(added.stand()).isEqualTo(Stand.PART_PAID);
        assertThat(added.dueFen()).isEqualTo(62_500);
        assertThat(added.nowFen()).isEqualTo(-1);
        List<StoredVerdict> none = List.of(verdict(LIVING, "refused", 0));
        Item gone = one(none, List.of(award(LIVING, 50_000, AwardState.APPROVED, 0)), List.of());
        assertThat(gone.stand()).isEqualTo(Stand.DROPPED);
        assertThat(gone.dueFen()).isZero();
        assertThat(gone.nowFen()).isEqualTo(-1);
        Item over = one(none, List.of(award(LIVING, 50_000, AwardState.APPROVED, 0)), first);
        assertThat(over.stand()).isEqualTo(Stand.EXTRA);
    }

    @Test
    void whatPeopleDroppedIsDueNoMore() {
        Item item = one(
                List.of(verdict(LIVING, "granted", 50_000)),
                List.of(award(LIVING, 50_000, AwardState.DROPPED)),
                List.of());
        assertThat(item.stand()).isEqualTo(Stand.DROPPED);
        assertThat(item.dueFen()).isZero();
    }

    @Test
    void whatIsNotKnownSaysWhatIsMissingAndAnotherCountysMoneyIsNotOurs() {
        Item unknown = one(List.of(verdict(LIVING, "unknown", 0)), List.of(), List.of());
        assertThat(unknown.stand()).isEqualTo(Stand.MISSING);
        assertThat(unknown.missing()).containsExactly("boarding");
        Item elsewhere = one(List.of(verdict(LIVING, "elsewhere", 50_000)), List.of(), List.of());
        assertThat(elsewhere.dueFen()).isZero();
        assertThat(elsewhere.expectedFen()).isEqualTo(50_000);
    }

    @Test
    void whoHasNothingIsToldWhy() {
        Item none = one(List.of(verdict(LIVING, "refused", 0)), List.of(), List.of());
        assertThat(none.stand()).isEqualTo(Stand.NONE);
        assertThat(none.detail()).isEqualTo("boarding");
    }

    @Test
    void moneyThatNobodyDeterminedStandsByItself() {
        List<Item> items = items(
                List.of(verdict(LIVING, "granted", 50_000)),
                List.of(),
                List.of(entry("", 10_000, BankResult.SUCCESSFUL)));
        assertThat(items).extracting(Item::stand).containsExactly(Stand.DUE, Stand.EXTRA);
    }

    @Provide
    Arbitrary<List<StoredVerdict>> verdicts() {
        Arbitrary<String> said = Arbitraries.of("granted", "elsewhere", "refused", "unknown");
        return Combinators.combine(
                        said.list().ofSize(4),
                        Arbitraries.longs().between(1, 100_000).list().ofSize(4))
                .as((words, fen) -> {
                    List<StoredVerdict> all = new ArrayList<>();
                    for (int i = 0; i < words.size(); i++) {
                        all.add(verdict(i == 3 ? TUITION : "p" + i, words.get(i), fen.get(i)));
                    }
                    return all;
                });
    }

    @Provide
    Arbitrary<List<BankEntry>> bank() {
        return Combinators.combine(
                        Arbitraries.of("p0", "p1", "p2", "p9", ""),
                        Arbitraries.longs().between(1, 100_000),
                        Arbitraries.of(BankResult.values()))
                .as(JudgedTest::entry)
                .list()
                .ofMaxSize(6);
    }

    /** Whatever the rows tell, the papers' sums are the account's: due is what is granted to persons, paid is as given. */
    @Property(tries = 300)
    void sumsAreTheAccounts(
            @ForAll("verdicts") List<StoredVerdict> verdicts,
            @ForAll("bank") List<BankEntry> bank,
            @ForAll int others) {
        long paid = bank.stream().mapToLong(BankEntry::fen).sum() + Math.floorMod(others, 1000);
        List<Item> items = new Judged(verdicts, List.of(), bank, paid, one -> !one.equals(TUITION)).items();
        assertThat(items).isNotEmpty();
        assertThat(items.stream().mapToLong(Item::paidFen).sum()).isEqualTo(paid);
        assertThat(items.stream().mapToLong(Item::dueFen).sum())
                .isEqualTo(verdicts.stream()
                        .filter(one -> one.verdict().equals("granted")
                                && !one.provision().equals(TUITION))
                        .mapToLong(one -> one.amount().value())
                        .sum());
    }
}
