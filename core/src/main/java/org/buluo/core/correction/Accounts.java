package org.buluo.core.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.buluo.core.account.ChildAccount;
import org.buluo.core.account.Reconciled;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Origin;
import org.buluo.core.roster.RegisteredPoor;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.roster.Rosters;
import org.buluo.core.time.Term;

/**
 * Accounts to which the money of the term did not go, or went to somebody who is no kin that the rosters know. Of one
 * (批次号, 序号) the latest answer counts. What the bank could not help itself (a limit, a disturbance) is no fault of an
 * account.
 *
 * <p>Whoever can correct it is told: the register of the poor where the household's rows there state this very account,
 * else the child's school, which collects the others; the county where no such school is known.
 */
final class Accounts {

    private static final int TAIL = 4;
    private static final Comparator<BankLine> BY_DATE =
            Comparator.comparing(BankLine::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** A line of a batch. */
    private record Payment(String batch, String line) {}

    private final Term term;
    private final LocalDate asOf;
    private final Function<Origin, String> cards;
    private final Kin kin;
    private final SchoolNames schools;

    /** @param cards the account that a row states, digits alone; empty for none */
    Accounts(Reconciled account, Rosters rosters, Function<Origin, String> cards) {
        term = account.term();
        asOf = account.asOf();
        this.cards = cards;
        kin = new Kin(account.children(), rosters);
        schools = new SchoolNames(account.children(), rosters.schools());
    }

    void find(int place, ChildAccount child, Consumer<Finding> found) {
        List<BankLine> answers = answers(child);
        for (BankLine line : answers) {
            fault(child, line, answers).ifPresent(fault -> found.accept(finding(place, child, line, fault)));
        }
    }

    /** The latest answer to each payment of the term, the newest first. */
    private List<BankLine> answers(ChildAccount child) {
        Map<Payment, List<BankLine>> payments = new LinkedHashMap<>();
        for (var row : child.rows()) {
            if (row instanceof BankLine line
                    && (line.date() == null || !line.date().isAfter(asOf))) {
                boolean numbered = !line.batch().isEmpty() && !line.line().isEmpty();
                Payment payment = numbered
                        ? new Payment(line.batch(), line.line())
                        : new Payment("", line.origin().toString());
                payments.computeIfAbsent(payment, key -> new ArrayList<>(1)).add(line);
            }
        }
        return payments.values().stream()
                .filter(this::isOfTerm)
                .map(told -> told.stream().reduce((a, b) -> BY_DATE.compare(a, b) > 0 ? a : b))
                .flatMap(Optional::stream)
                .sorted(BY_DATE.reversed())
                .toList();
    }

    private boolean isOfTerm(List<BankLine> told) {
        return told.stream()
                .sorted(BY_DATE.reversed())
                .map(BankLine::stated)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> told.stream().flatMap(line -> line.term().stream()).findFirst())
                .filter(term::equals)
                .isPresent();
    }

    private Optional<Fault> fault(ChildAccount child, BankLine line, List<BankLine> answers) {
        if (line.result() == BankResult.FAILED) {
            return failure(line.failure()).filter(fault -> !isCured(child, line, answers));
        }
        if (!kin.isKnown(child)) {
            return Optional.empty();
        }
        if (line.holder().isKnown() && !kin.isName(child, line.holder())) {
            return Optional.of(Fault.ACCOUNT_STRANGER);
        }
        boolean strange = line.id().isSound() && !kin.isNumber(child, line.id());
        return strange ? Optional.of(Fault.ACCOUNT_NUMBER) : Optional.empty();
    }

    /** What the bank's words say of the account; empty where they say nothing of it. */
    static Optional<Fault> failure(String words) {
        if (contains(words, "户名", "姓名")) {
            return Optional.of(Fault.ACCOUNT_HOLDER);
        }
        if (contains(words, "销户", "注销")) {
            return Optional.of(Fault.ACCOUNT_CLOSED);
        }
        if (contains(words, "挂失", "冻结", "止付", "睡眠", "不动户", "只收不付", "状态异常", "未激活")) {
            return Optional.of(Fault.ACCOUNT_BLOCKED);
        }
        if (contains(words, "证件", "身份")) {
            return Optional.of(Fault.ACCOUNT_PAPERS);
        }
        boolean named = contains(words, "账号", "帐号", "账户", "帐户", "卡号", "户");
        boolean none = contains(words, "不存在", "错误", "有误", "不符", "无此", "查无", "无效");
        return named && none ? Optional.of(Fault.ACCOUNT_NONE) : Optional.empty();
    }

    private static boolean contains(String words, String... parts) {
        for (String part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether money has arrived since: on the same account; or, of an account in no register, on any, since the school
     * states another one then.
     */
    private boolean isCured(ChildAccount child, BankLine failed, List<BankLine> answers) {
        String card = cards.apply(failed.origin());
        boolean registered = kin.registered(child, card, cards).isPresent();
        return answers.stream()
                .filter(line -> line.result() == BankResult.SUCCESSFUL && BY_DATE.compare(line, failed) >= 0)
                .anyMatch(line -> !registered || cards.apply(line.origin()).equals(card));
    }

    private Finding finding(int place, ChildAccount child, BankLine line, Fault fault) {
        String card = cards.apply(line.origin());
        Optional<RegisteredPoor> row = kin.registered(child, card, cards);
        RosterOf roster = row.map(RosterOf::whose).orElseGet(() -> school(child, line));
        Origin origin = row.map(RegisteredPoor::origin).orElse(line.origin());
        Proof proof = new Proof(line.origin(), RosterKind.BANK_RETURN, told(line, fault));
        return new Finding(place, roster, origin, fault, card, "", false, List.of(proof));
    }

    /** The child's own school, else the one that the bank names, as it calls itself; none where nobody has that name. */
    private RosterOf school(ChildAccount child, BankLine line) {
        return new RosterOf(
                RosterKind.BANK_RETURN,
                Stream.of(child.school(), line.schoolName())
                        .flatMap(name -> schools.resolve(name).stream())
                        .findFirst()
                        .orElse(""));
    }

    /** What the bank states of the account: why it failed, whose it is, and of a number its tail. */
    private static String told(BankLine line, Fault fault) {
        String digits = line.id().digits();
        String tail = fault == Fault.ACCOUNT_NUMBER ? "…" + digits.substring(digits.length() - TAIL) : "";
        return Stream.of(line.failure(), line.holder().text(), tail)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }
}
