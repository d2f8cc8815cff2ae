package org.buluo.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buluo.core.account.Remark.Kind;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.Determination;
import org.buluo.core.policy.Fact;
import org.buluo.core.policy.Provision;
import org.buluo.core.policy.Verdict;
import org.buluo.core.roster.Enrolment;

/** Why a child's aid standing is what it is, and what about it is doubtful. */
final class AidRemarks {

    private final BankBook book;

    AidRemarks(BankBook book) {
        this.book = book;
    }

    List<Remark> of(CaseFile file, boolean elsewhere) {
        List<Remark> remarks = new ArrayList<>(2);
        Fen rest = file.due().minus(file.paid());
        switch (file.aid()) {
            case UNKNOWN -> remarks.add(new Remark(Kind.FACTS_MISSING, missing(file, elsewhere)));
            case DUE -> remarks.add(unpaid(file));
            case SHORT -> remarks.add(new Remark(Kind.PAID_IN_PART, rest.yuan() + "元"));
            case IN_PAYMENT ->
                remarks.add(new Remark(Kind.PENDING, file.pending().yuan() + "元"));
            case OVER -> over(file, remarks);
            case AWAITING_REPLY ->
                remarks.add(Remark.of(file.child().replies().isEmpty() ? Kind.NO_REPLY : Kind.REPLY_NOT_SETTLED));
            case PAID_ELSEWHERE -> file.aidedElsewhere().ifPresent(d -> remarks.add(new Remark(Kind.DECIDED, "县外已资助")));
            case PAID, NOT_ENTITLED -> {}
        }
        if (file.bank().waiverLine) {
            remarks.add(Remark.of(Kind.WAIVER_LINE));
        }
        if (isCrossed(file)) {
            remarks.add(Remark.of(Kind.PROVISIONS_CROSSED));
        }
        if (file.facts().categories() == null && !file.household().statedPlace().isEmpty() && isOutsider(file)) {
            remarks.add(Remark.of(Kind.OUTSIDER));
        }
        rollColumns(file).ifPresent(remarks::add);
        return remarks;
    }

    private static boolean isOutsider(CaseFile file) {
        return file.child().benefits().isEmpty() && file.child().registered().isEmpty();
    }

    private static Remark unpaid(CaseFile file) {
        String reasons = file.bank().ofTerm.stream()
                .filter(Payment::isFailed)
                .map(p -> p.latest().batch() + "-" + p.latest().line())
                .collect(Collectors.joining("、"));
        return reasons.isEmpty() ? Remark.of(Kind.NOT_PAID) : new Remark(Kind.BANK_FAILED, reasons);
    }

    private static void over(CaseFile file, List<Remark> remarks) {
        boolean grounds = file.determinations().stream()
                .filter(d -> d.provision().payee().isPerson())
                .anyMatch(d -> d.verdict() instanceof Verdict.Granted || d.verdict() instanceof Verdict.Unknown);
        if (!grounds) {
            remarks.add(Remark.of(Kind.NO_DETERMINATION));
        }
        remarks.add(new Remark(Kind.PAID_TOO_MUCH, file.paid().minus(file.due()).yuan() + "元"));
    }

    private static String missing(CaseFile file, boolean elsewhere) {
        TreeSet<Fact> facts = new TreeSet<>();
        for (Determination d : file.determinations()) {
            if (d.provision().payee().isPerson()
                    && AidStandings.isOpen(d, elsewhere)
                    && d.verdict() instanceof Verdict.Unknown unknown) {
                facts.addAll(unknown.missing());
            }
        }
        return facts.stream().map(Fact::chinese).collect(Collectors.joining("、"));
    }

    /** Whether the sums agree while one provision is over and another short. */
    private boolean isCrossed(CaseFile file) {
        if (!file.paid().equals(file.due()) || file.paid().isZero()) {
            return false;
        }
        Map<String, Fen> byProvision = new HashMap<>();
        for (Payment payment : file.bank().ofTerm) {
            Optional<Provision> provision = book.provision(payment.latest());
            if (payment.isSuccessful() && provision.isPresent()) {
                byProvision.merge(provision.get().id(), payment.latest().amount(), Fen::plus);
            } else if (payment.isSuccessful()) {
                return false;
            }
        }
        return file.determinations().stream()
                .filter(d -> d.provision().payee().isPerson())
                .anyMatch(d -> !granted(d)
                        .equals(byProvision.getOrDefault(d.provision().id(), Fen.ZERO)));
    }

    private static Fen granted(Determination determination) {
        return determination.verdict() instanceof Verdict.Granted g ? g.amount() : Fen.ZERO;
    }

    /** A roll's own columns are compared with the lists and never replace them. */
    private static Optional<Remark> rollColumns(CaseFile file) {
        List<String> columns = new ArrayList<>(2);
        for (Enrolment row : file.child().enrolments()) {
            if (row.orphan() && !file.holds(Category.ORPHAN) && !columns.contains("是否孤儿")) {
                columns.add("是否孤儿");
            }
            if (!row.disability().isEmpty() && !file.holds(Category.DISABLED) && !columns.contains("残疾类型")) {
                columns.add("残疾类型");
            }
        }
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(Kind.ROLL_COLUMN_DIFFERS, String.join("、", columns)));
    }
}
