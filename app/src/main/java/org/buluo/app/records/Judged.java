package org.buluo.app.records;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.buluo.app.aid.Award;
import org.buluo.app.aid.AwardState;
import org.buluo.app.aid.AwardsOfChildren;
import org.buluo.app.aid.StoredVerdict;
import org.buluo.core.roster.BankResult;

/**
 * What is known of a child's aid in a term. An award that people have in hand counts before the verdict of a
 * reconciliation; a difference of the two is told and not hidden. What was paid sums to what the account has as paid.
 *
 * @param verdicts of the reconciliation, in the pack's order
 * @param awards of the term, none of them superseded; what was added to one or is to be recovered changes what is due
 * @param bank the term's payments
 * @param paidFen what the account has as paid
 * @param isToPerson whether a provision is paid to a person
 */
record Judged(
        List<StoredVerdict> verdicts,
        List<AwardsOfChildren.OfTerm> awards,
        List<BankEntry> bank,
        long paidFen,
        Predicate<String> isToPerson) {

    private static final long SAME = -1;
    private static final String GRANTED = "granted";

    /** Each provision of which there is something to tell; one that says that there is none when there is nothing. */
    List<Item> items() {
        Map<String, AwardsOfChildren.OfTerm> awarded = new LinkedHashMap<>();
        awards.forEach(one -> awarded.put(one.award().provision(), one));
        Map<String, List<BankEntry>> paid = new LinkedHashMap<>();
        bank.forEach(entry -> paid.computeIfAbsent(entry.provision(), key -> new ArrayList<>())
                .add(entry));
        List<Item> items = new ArrayList<>();
        for (StoredVerdict verdict : verdicts) {
            AwardsOfChildren.OfTerm award = awarded.remove(verdict.provision());
            if (award != null || !verdict.verdict().equals("refused")) {
                Money money = Money.of(paid.remove(verdict.provision()));
                items.add(award == null ? judged(verdict, money) : awarded(award, verdict, money));
            }
        }
        awarded.forEach((provision, award) -> items.add(awarded(award, null, Money.of(paid.remove(provision)))));
        paid.forEach((provision, entries) -> items.add(extra(provision, Money.of(entries))));
        long rest = paidFen - items.stream().mapToLong(Item::paidFen).sum();
        if (rest != 0) {
            items.add(extra("", new Money(rest, null, null)));
        }
        return items.isEmpty() ? List.of(none()) : items;
    }

    /** What the bank did for one provision. @param latest of all its answers; null for none @param paid the latest paid */
    private record Money(long fen, BankEntry latest, BankEntry paid) {

        static Money of(List<BankEntry> entries) {
            long fen = 0;
            BankEntry paid = null;
            BankEntry latest = null;
            for (BankEntry entry : entries == null ? List.<BankEntry>of() : entries) {
                latest = entry;
                if (entry.result() == BankResult.SUCCESSFUL) {
                    fen += entry.fen();
                    paid = entry;
                }
            }
            return new Money(fen, latest, paid);
        }

        String tail() {
            return paid == null ? "" : paid.tail();
        }

        java.time.LocalDate day() {
            BankEntry entry = paid == null ? latest : paid;
            return entry == null ? null : entry.date();
        }

        /** Where an amount is as far as the bank knows; null when it was not asked. */
        Stand stand(long due) {
            if (fen > 0) {
                return fen >= due ? Stand.PAID : Stand.PART_PAID;
            }
            if (latest == null) {
                return null;
            }
            return latest.result() == BankResult.PENDING ? Stand.SENT : Stand.RETURNED;
        }

        String failure() {
            return fen == 0 && latest != null && latest.result() == BankResult.FAILED ? latest.failure() : "";
        }
    }

    private Item judged(StoredVerdict verdict, Money money) {
        long fen = verdict.amount() == null ? 0 : verdict.amount().value();
        return switch (verdict.verdict()) {
            case GRANTED -> granted(verdict, money, fen);
            case "elsewhere" ->
                item(verdict, Stand.ELSEWHERE, new long[] {0, 0, money.fen(), fen}, money, List.of(), "");
            default ->
                item(
                        verdict,
                        money.fen() > 0 ? Stand.EXTRA : Stand.MISSING,
                        new long[] {0, 0, money.fen(), 0},
                        money,
                        verdict.missing().stream()
                                .filter(fact -> !fact.isEmpty())
                                .toList(),
                        "");
        };
    }

    private Item granted(StoredVerdict verdict, Money money, long fen) {
        if (!isToPerson.test(verdict.provision())) {
            return item(verdict, Stand.WAIVED, new long[] {0, fen, money.fen(), 0}, money, List.of(), "");
        }
        Stand stand = money.stand(fen);
        return item(
                verdict,
                stand == null ? Stand.DUE : stand,
                new long[] {fen, 0, money.fen(), 0},
                money,
                List.of(),
                money.failure());
    }

    /** @param fen due, waived, paid, expected of another county */
    private static Item item(
            StoredVerdict verdict, Stand stand, long[] fen, Money money, List<String> missing, String detail) {
        return new Item(
                verdict.provision(),
                stand,
                fen[0],
                fen[1],
                fen[2],
                fen[3],
                money.day(),
                money.tail(),
                verdict.document(),
                verdict.clause(),
                missing,
                detail,
                SAME);
    }

    /** @param verdict of the newest reconciliation; null when it has none on this provision */
    private Item awarded(AwardsOfChildren.OfTerm settled, StoredVerdict verdict, Money money) {
        Award award = settled.award();
        boolean counts = award.state().counts();
        long fen = counts ? settled.settledFen() : 0;
        Stand moved = counts && !award.toSchool() ? moved(fen, money) : null;
        // All of it was taken back before any of it was paid: the family has nothing to wait for.
        boolean isGone = counts && fen == 0 && moved == null;
        Stand stand = isGone ? Stand.DROPPED : moved == null ? Stand.of(award.state()) : moved;
        boolean waived = award.toSchool() && award.state() == AwardState.APPROVED && !isGone;
        return new Item(
                award.provision(),
                waived ? Stand.WAIVED : stand,
                award.toSchool() ? 0 : fen,
                award.toSchool() ? fen : 0,
                money.fen(),
                0,
                moved == null ? award.movedAt().atZone(ZoneId.systemDefault()).toLocalDate() : money.day(),
                money.tail(),
                award.document(),
                award.clause(),
                List.of(),
                moved == null ? "" : money.failure(),
                counts ? now(fen, verdict) : SAME);
    }

    /** Where the money of an award is; null when none of it moved, or none of it is due any more. */
    private static Stand moved(long fen, Money money) {
        if (fen == 0) {
            return money.fen() > 0 ? Stand.EXTRA : null;
        }
        return money.stand(fen);
    }

    private static long now(long settledFen, StoredVerdict verdict) {
        if (verdict == null || verdict.verdict().equals("unknown")) {
            return SAME;
        }
        long fen = verdict.verdict().equals(GRANTED) ? verdict.amount().value() : 0;
        return fen == settledFen ? SAME : fen;
    }

    private static Item extra(String provision, Money money) {
        Stand stand = money.fen() == 0 && money.latest() != null ? money.stand(0) : Stand.EXTRA;
        return new Item(
                provision,
                stand,
                0,
                0,
                money.fen(),
                0,
                money.day(),
                money.tail(),
                "",
                "",
                List.of(),
                money.failure(),
                SAME);
    }

    /** Why: the reason that most provisions give. */
    private Item none() {
        Map<String, Long> reasons = verdicts.stream()
                .map(StoredVerdict::reason)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.groupingBy(reason -> reason, HashMap::new, Collectors.counting()));
        String most = reasons.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new Item("", Stand.NONE, 0, 0, 0, 0, null, "", "", "", List.of(), most, SAME);
    }
}
