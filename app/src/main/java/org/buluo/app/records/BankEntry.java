package org.buluo.app.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.buluo.app.intake.ReceivedRow;
import org.buluo.core.money.Amount;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Pack;
import org.buluo.core.policy.Provision;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;
import org.buluo.core.time.TermWords;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.rows.DateCell;

/**
 * A payment to a child as the bank told of it: of one (批次号, 序号) the latest answer counts, and it is of the term that
 * was stated last, else of its earliest day's (account-rules.md, Aid, paid).
 *
 * @param term for which it is; null when not known
 * @param words 资助项目 as the bank states it
 * @param provision id in the pack; empty when the words name none
 * @param isWaiver whether the words name what no person is paid
 * @param fen the amount
 * @param result what became of it
 * @param date of the answer; null when not known
 * @param tail the account's last four digits; empty when not stated
 * @param failure why it came back; empty otherwise
 */
public record BankEntry(
        Term term,
        String words,
        String provision,
        boolean isWaiver,
        long fen,
        BankResult result,
        LocalDate date,
        String tail,
        String failure) {

    private static final int TAIL = 4;

    /** A row as it tells of a payment. */
    private record Told(ReceivedRow row, LocalDate date) {}

    /** The payments that a child's rows tell of, the earliest first. @param asOf nothing dated later is known */
    static List<BankEntry> of(List<ReceivedRow> rows, Pack pack, LocalDate asOf) {
        Map<String, List<Told>> payments = new LinkedHashMap<>();
        for (ReceivedRow row : rows) {
            if (row.kind() == RosterKind.BANK_RETURN) {
                LocalDate date = date(row.cell(Field.DATE), asOf);
                if (date == null || !date.isAfter(asOf)) {
                    payments.computeIfAbsent(key(row), key -> new ArrayList<>()).add(new Told(row, date));
                }
            }
        }
        List<BankEntry> entries = new ArrayList<>();
        for (List<Told> told : payments.values()) {
            told.sort(Comparator.comparing(Told::date, Comparator.nullsFirst(Comparator.naturalOrder())));
            entry(told, pack).ifPresent(entries::add);
        }
        entries.sort(Comparator.comparing(BankEntry::date, Comparator.nullsFirst(Comparator.naturalOrder())));
        return entries;
    }

    private static String key(ReceivedRow row) {
        String batch = row.cell(Field.BATCH).strip();
        String line = row.cell(Field.LINE).strip();
        return batch.isEmpty() || line.isEmpty() ? row.place().toString() : batch + "\u001f" + line;
    }

    private static LocalDate date(String cell, LocalDate horizon) {
        return cell.isBlank() ? null : DateCell.parse(cell, horizon).date();
    }

    private static Optional<BankEntry> entry(List<Told> told, Pack pack) {
        Told latest = told.get(told.size() - 1);
        if (!(Amount.parse(latest.row().cell(Field.AMOUNT)) instanceof Amount.Stated stated)) {
            return Optional.empty();
        }
        Fen fen = stated.fen();
        String words = latest.row().cell(Field.PROVISION).strip();
        Optional<Provision> provision = pack.named(words);
        return Optional.of(new BankEntry(
                term(told),
                words,
                provision.map(Provision::id).orElse(""),
                provision.filter(one -> !one.payee().isPerson()).isPresent(),
                fen.value(),
                BankResult.parse(latest.row().cell(Field.RESULT).strip()).orElse(BankResult.PENDING),
                latest.date(),
                tail(latest.row().cell(Field.BANK_CARD)),
                latest.row().cell(Field.FAILURE).strip()));
    }

    private static Term term(List<Told> told) {
        for (int i = told.size() - 1; i >= 0; i--) {
            List<Term> stated = TermWords.parse(told.get(i).row().cell(Field.TERM));
            if (stated.size() == 1) {
                return stated.get(0);
            }
        }
        return told.stream()
                .map(Told::date)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Term::ofPayment)
                .orElse(null);
    }

    /** The last four digits of an account; all that a paper tells of it. */
    static String tail(String card) {
        String digits = card.replaceAll("\\D", "");
        return digits.length() <= TAIL ? "" : digits.substring(digits.length() - TAIL);
    }

    boolean isOf(Term asked) {
        return asked.equals(term) && !isWaiver;
    }

    @Override
    public String toString() {
        return "BankEntry[" + term + " " + provision + " " + result + "]";
    }
}
