package org.buluo.core.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.Rosters;
import org.buluo.core.time.Term;

/** What the bank returned, told by child; every successful line of the term is some child's or unmatched. */
final class BankBook {

    /** One child's payments of the term, and every known row that names the child. */
    static final class Page {
        final List<Payment> ofTerm = new ArrayList<>(2);
        final List<BankLine> rows = new ArrayList<>(2);
        boolean waiverLine;
    }

    private static final Page EMPTY = new Page();

    private final Pack pack;
    private final Term term;
    private final Map<Integer, Page> pages = new HashMap<>();
    private final List<BankLine> unmatched = new ArrayList<>();
    private final Map<String, Optional<Provision>> named = new ConcurrentHashMap<>();
    private final Set<String> provisionsSeen = new HashSet<>();
    private int lines;
    private Fen successful = Fen.ZERO;

    private BankBook(Pack pack, Term term) {
        this.pack = pack;
        this.term = term;
    }

    static BankBook of(Rosters rosters, List<Child> children, Vantage vantage) {
        List<Payment> payments = Payments.of(rosters.bankLines(), vantage.calendar());
        Payees payees = new Payees(children, payments);
        BankBook book = new BankBook(vantage.pack(), vantage.calendar().term());
        payments.forEach(payment -> book.enter(payment, payees.find(payment.latest())));
        return book;
    }

    private void enter(Payment payment, OptionalInt child) {
        Optional<Page> page = child.isPresent()
                ? Optional.of(pages.computeIfAbsent(child.getAsInt(), key -> new Page()))
                : Optional.empty();
        page.ifPresent(p -> p.rows.addAll(payment.told()));
        Optional<Provision> provision = provision(payment.latest());
        provision.ifPresent(p -> provisionsSeen.add(p.id()));
        if (payment.term().filter(term::equals).isEmpty()) {
            return;
        }
        lines++;
        boolean waiver = provision.filter(p -> !p.payee().isPerson()).isPresent();
        if (payment.isSuccessful()) {
            successful = successful.plus(payment.latest().amount());
            if (waiver || page.isEmpty()) {
                unmatched.add(payment.latest());
            }
        }
        page.ifPresent(p -> {
            p.waiverLine |= waiver && payment.isSuccessful();
            if (!waiver) {
                p.ofTerm.add(payment);
            }
        });
    }

    /** The provision that a line names; empty when its words name none. */
    Optional<Provision> provision(BankLine line) {
        return named.computeIfAbsent(line.provision(), pack::named);
    }

    Page page(int child) {
        return pages.getOrDefault(child, EMPTY);
    }

    static Fen paid(Page page) {
        return sum(page, true);
    }

    static Fen pending(Page page) {
        return sum(page, false);
    }

    private static Fen sum(Page page, boolean successful) {
        Fen sum = Fen.ZERO;
        for (Payment payment : page.ofTerm) {
            if (successful ? payment.isSuccessful() : payment.isPending()) {
                sum = sum.plus(payment.latest().amount());
            }
        }
        return sum;
    }

    BankSums sums() {
        Fen sum = Fen.sum(unmatched.stream().map(BankLine::amount).toList());
        return new BankSums(lines, successful, successful.minus(sum), unmatched.size(), sum, List.copyOf(unmatched));
    }

    /** Provisions paid to a person of which no file has a line, of whatever term (该项目回盘未报). */
    List<String> provisionsWithoutLines() {
        return pack.provisions().stream()
                .filter(p -> p.payee().isPerson() && !provisionsSeen.contains(p.id()))
                .map(Provision::id)
                .toList();
    }
}
