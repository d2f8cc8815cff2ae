package org.buluo.files.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Document;
import org.buluo.core.policy.Pay;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Tier;
import org.buluo.core.time.Term;
import org.junit.jupiter.api.Test;

/** A change by a form touches its own lines and no other. */
class PackEditTest {

    private static final String PACK = new String(PackFile.hubei2019Text(), StandardCharsets.UTF_8);
    private static final Term NEXT = new Term(2020, Term.Season.AUTUMN);

    private static AmountChange junior(Term from, String yuan) {
        return new AmountChange("boarder-living", 1, from, yuan, "state-2015-67", "新标准，初中：每生每年1500元", true);
    }

    private static PackEdit edit(String text) {
        return PackEdit.of(text).orElseThrow();
    }

    private static PackReading sound(String text) {
        PackReading reading = PackFile.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.failingExamples()).isEmpty();
        return reading;
    }

    private static List<Tier> tiers(PackReading reading, String provision, Term from) {
        return provision(reading, provision).schedule().dated().stream()
                .filter(part -> part.from().equals(from))
                .findFirst()
                .orElseThrow()
                .tiers();
    }

    private static Provision provision(PackReading reading, String id) {
        return reading.pack().orElseThrow().provisions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The lines of the old text are all there, in their order. */
    private static void keepsEveryLine(String before, String after) {
        List<String> left = new ArrayList<>(after.lines().toList());
        for (String line : before.lines().toList()) {
            int at = left.indexOf(line);
            assertThat(at).as(line).isNotNegative();
            left = new ArrayList<>(left.subList(at + 1, left.size()));
        }
    }

    @Test
    void nextYearsAmountIsAddedAndNoLineIsTouched() {
        String changed = edit(PACK).amount(junior(NEXT, "750.00")).orElseThrow();
        keepsEveryLine(PACK, changed);
        List<Tier> tiers = tiers(sound(changed), "boarder-living", NEXT);
        assertThat(tiers).hasSize(2);
        assertThat(tiers.get(0).pay()).isEqualTo(new Pay.Fixed(Fen.of(50_000)));
        assertThat(tiers.get(0).basis().clause()).contains("小学每生每年1000元");
        assertThat(tiers.get(1).pay()).isEqualTo(new Pay.Fixed(Fen.of(75_000)));
        assertThat(tiers.get(1).basis().clause()).isEqualTo("新标准，初中：每生每年1500元");
    }

    @Test
    void theOtherTierOfTheSameTermIsChangedInPlace() {
        String once = edit(PACK).amount(junior(NEXT, "750.00")).orElseThrow();
        String twice = edit(once)
                .amount(new AmountChange(
                        "boarder-living", 0, NEXT, "600.00", "hubei-2015-9", "小学 “每生每年”1200元: #新", false))
                .orElseThrow();
        PackReading reading = sound(twice);
        List<Tier> tiers = tiers(reading, "boarder-living", NEXT);
        assertThat(tiers.get(0).pay()).isEqualTo(new Pay.Fixed(Fen.of(60_000)));
        assertThat(tiers.get(0).basis().clause()).isEqualTo("小学 “每生每年”1200元: #新");
        assertThat(tiers.get(0).basis().confirmed()).isFalse();
        assertThat(tiers.get(1).pay()).isEqualTo(new Pay.Fixed(Fen.of(75_000)));
        assertThat(provision(reading, "boarder-living").schedule().dated()).hasSize(2);
    }

    @Test
    void anAmountWhoseBasisStandsOnceForItsTermGetsOneOfItsOwn() {
        Term began = new Term(2012, Term.Season.AUTUMN);
        String changed = edit(PACK)
                .amount(new AmountChange("vocational-tuition-waiver", 0, began, "1100", "hubei-2015-9", "另一条", false))
                .orElseThrow();
        Tier tier = tiers(PackFile.read(changed.getBytes(StandardCharsets.UTF_8)), "vocational-tuition-waiver", began)
                .get(0);
        assertThat(tier.pay()).isEqualTo(new Pay.Fixed(Fen.of(110_000)));
        assertThat(tier.basis().document().number()).isEqualTo("鄂教财〔2015〕9号");
        assertThat(tier.basis().shownClause()).isEqualTo("另一条（未确认）");
    }

    @Test
    void aProvisionEndsAndBeginsAnew() {
        String ended = edit(PACK).end("rain-dew", NEXT).orElseThrow();
        keepsEveryLine(PACK, ended);
        assertThat(tiers(sound(ended), "rain-dew", NEXT)).isEmpty();
        AmountChange anew = new AmountChange("rain-dew", 0, NEXT, "1600.00", "poverty-2015-19", "新标准", false);
        String begun = edit(ended).amount(anew).orElseThrow();
        assertThat(tiers(sound(begun), "rain-dew", NEXT)).hasSize(1);
        assertThat(begun).doesNotContain("pay: null\n\n");
    }

    @Test
    void anAmountBetweenTwoOthersStandsBetweenThem() {
        String later = edit(PACK).amount(junior(NEXT.next().next(), "800.00")).orElseThrow();
        String between = edit(later).amount(junior(NEXT, "750.00")).orElseThrow();
        assertThat(provision(sound(between), "boarder-living").schedule().dated())
                .extracting(part -> part.from().toString())
                .containsExactly("2015-autumn", "2020-autumn", "2021-autumn");
        String moved = edit(between).moved("boarder-living", NEXT, NEXT.next()).orElseThrow();
        assertThat(provision(sound(moved), "boarder-living").schedule().dated())
                .extracting(part -> part.from().toString())
                .containsExactly("2015-autumn", "2021-spring", "2021-autumn");
    }

    @Test
    void documentsAreAddedAndConfirmed() {
        PackDocument added = new PackDocument("county-2018-73", new Document("建脱贫指办发〔2018〕73号", "细则: “试行”", false));
        String more = edit(PACK).document(added);
        keepsEveryLine(PACK, more);
        assertThat(sound(more).documents()).contains(added);
        PackDocument confirmed =
                new PackDocument(added.id(), new Document(added.document().number(), "", true));
        assertThat(sound(edit(more).document(confirmed)).documents())
                .contains(confirmed)
                .doesNotContain(added);
    }

    @Test
    void listsOnOneLineAndWindowsLineEndsAreKept() {
        String flow = PACK.replaceFirst(
                "(?s)amounts:\\n      - from: 2015-autumn\\n        document: poverty-2015-19.*?yuan: 1500.00\\n",
                "amounts: [ { from: 2015-autumn, document: poverty-2015-19, confirmed: false, clause: 雨露, pay: [ { yuan: 1500.00 } ] } ] # 一行\n");
        AmountChange change = new AmountChange("rain-dew", 0, NEXT, "1600.00", "poverty-2015-19", "新, 标准", false);
        String changed = edit(flow).amount(change).orElseThrow();
        assertThat(changed).contains("} ] # 一行\n");
        assertThat(tiers(sound(changed), "rain-dew", NEXT).get(0).basis().clause())
                .isEqualTo("新, 标准");
        String windows = PACK.replace("\n", "\r\n");
        String lines = edit(windows).amount(junior(NEXT, "750.00")).orElseThrow();
        assertThat(lines.replace("\r\n", "")).doesNotContain("\n");
        sound(lines);
    }

    @Test
    void whatThePackDoesNotHaveIsNotChanged() {
        assertThat(edit(PACK).amount(new AmountChange("nothing", 0, NEXT, "1.00", "x", "x", true)))
                .isEmpty();
        assertThat(edit(PACK).amount(new AmountChange("rain-dew", 7, NEXT, "1.00", "x", "x", true)))
                .isEmpty();
        assertThat(edit(PACK).moved("rain-dew", NEXT, NEXT.next())).isEmpty();
        assertThat(PackEdit.of("pack: [")).isEmpty();
        assertThat(PackEdit.of("a: 1")).isEmpty();
    }
}
