package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.buluo.core.money.Amount;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Basis;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.DatedTiers;
import org.buluo.core.policy.Document;
import org.buluo.core.policy.Pay;
import org.buluo.core.policy.Payee;
import org.buluo.core.policy.Schedule;
import org.buluo.core.policy.Tier;
import org.buluo.core.schooling.Stage;
import org.buluo.core.time.Term;

/** The dated amounts of a provision. A tier's document, clause and confirmed may stand once for all of its term. */
record AmountReader(Faults faults, Map<String, Document> documents, CategoryWords categories) {

    /** Empty when they make no schedule. */
    Optional<Schedule> schedule(Spot amounts, Set<Stage> stages, Payee payee) {
        List<DatedTiers> dated = new ArrayList<>();
        boolean fits = true;
        for (Spot amount : amounts.items()) {
            Term from = Term.parse(amount.need("from").text()).orElseThrow();
            Optional<Term> last = dated.isEmpty()
                    ? Optional.empty()
                    : Optional.of(dated.get(dated.size() - 1).from());
            if (last.isPresent() && last.get().compareTo(from) >= 0) {
                fits = false;
                outOfOrder(amount.need("from"), last.get(), last.get().equals(from));
            }
            List<Tier> tiers = tiers(amount, stages, payee);
            if (tiers.isEmpty() && dated.isEmpty()) {
                fits = false;
                faults.at(amount.need("pay"), "至少一档标准：没有开始的项目不能停发", "a tier: what never began can't end");
            }
            dated.add(new DatedTiers(from, tiers));
        }
        return fits ? Optional.of(new Schedule(dated)) : Optional.empty();
    }

    private void outOfOrder(Spot from, Term last, boolean same) {
        faults.at(
                from,
                "晚于上一段（" + last + "）的学期：" + (same ? "日期重叠" : "日期颠倒，请按先后排列"),
                "a term later than " + last + ": dates " + (same ? "overlap" : "are out of order"));
    }

    private List<Tier> tiers(Spot amount, Set<Stage> stages, Payee payee) {
        Spot pay = amount.need("pay");
        List<Tier> tiers = new ArrayList<>();
        if (pay.isNull()) {
            return tiers;
        }
        Set<Stage> open = EnumSet.copyOf(stages);
        Map<Stage, Set<Category>> reached = new EnumMap<>(Stage.class);
        for (Spot spot : pay.items()) {
            Set<Stage> named = spot.get("stages").map(ProvisionReader::stages).orElse(stages);
            checkReachable(spot, named, open);
            Set<Category> holders = spot.get("for").map(categories::read).orElse(Set.of());
            checkOverlap(spot, named, holders, reached);
            if (spot.get("for").isEmpty()) {
                open.removeAll(named);
            }
            tiers.add(new Tier(named, holders, pay(spot.need("yuan"), payee), basis(amount, spot)));
        }
        checkComplete(pay, open);
        return tiers;
    }

    private void checkReachable(Spot tier, Set<Stage> named, Set<Stage> open) {
        if (!open.containsAll(named)) {
            faults.at(
                    tier.get("stages").orElse(tier),
                    "本项目的、前面各档还没有说完的学段",
                    "stages of the provision that no tier before is for already");
        }
    }

    /** Of several tiers the first that fits counts, so one whose categories all stand in earlier ones is for nobody. */
    private void checkOverlap(Spot tier, Set<Stage> named, Set<Category> holders, Map<Stage, Set<Category>> reached) {
        for (Stage stage : named) {
            Set<Category> before = reached.computeIfAbsent(stage, key -> EnumSet.noneOf(Category.class));
            if (!holders.isEmpty() && before.containsAll(holders)) {
                faults.at(
                        tier.need("for"),
                        "前面各档还没有包括的类别：" + stage.code() + " 的这一档与前面的档重叠，轮不到",
                        "categories that no tier before is for already: tiers overlap for " + stage.code()
                                + ", so nobody is left for this one");
                return;
            }
            before.addAll(holders);
        }
    }

    private void checkComplete(Spot pay, Set<Stage> open) {
        if (!open.isEmpty()) {
            String left = String.join(", ", open.stream().map(Stage::code).toList());
            faults.about(
                    pay,
                    "学段 " + left + " 没有不带 for 的一档，有的孩子会没有标准",
                    "no tier without \"for\" for stage " + left + ", so some child would have no amount");
        }
    }

    private Pay pay(Spot yuan, Payee payee) {
        if (yuan.text().equals("tuition")) {
            if (payee != Payee.SCHOOL) {
                faults.at(yuan, "一个数：免学费只补给学校", "a number: tuition is waived by the school and paid to the school");
                return new Pay.Fixed(Fen.ZERO);
            }
            return new Pay.Tuition();
        }
        if (yuan.text().matches("\\d{1,9}(\\.\\d{1,2})?")
                && Amount.parse(yuan.text()) instanceof Amount.Stated stated) {
            return new Pay.Fixed(stated.fen());
        }
        faults.at(yuan, "元数，最多两位小数，不超过1000000；或 tuition", "yuan with at most two decimals, up to 1000000; or tuition");
        return new Pay.Fixed(Fen.ZERO);
    }

    private Basis basis(Spot amount, Spot tier) {
        Optional<Spot> id = own(tier, amount, "document");
        Optional<Spot> clause = own(tier, amount, "clause");
        Optional<Spot> confirmed = own(tier, amount, "confirmed");
        if (id.isEmpty() || clause.isEmpty() || confirmed.isEmpty()) {
            faults.about(
                    tier,
                    "这一档缺 document、clause 或 confirmed（本档或本段写一次）",
                    "document, clause or confirmed is missing, here or for the whole term");
            return new Basis(new Document("", "", false), "", false);
        }
        Document document = documents.get(id.get().text());
        if (document == null) {
            faults.at(id.get(), documents.keySet(), "documents 里的一个 id", "the id of a document of this pack");
            document = new Document("", "", false);
        } else if (confirmed.get().isTrue() && !document.confirmed()) {
            faults.at(confirmed.get(), "false：所依据的文件还没有确认", "false: its document is not confirmed");
        }
        return new Basis(document, clause.get().text(), confirmed.get().isTrue());
    }

    private static Optional<Spot> own(Spot tier, Spot amount, String key) {
        return tier.get(key).or(() -> amount.get(key));
    }
}
