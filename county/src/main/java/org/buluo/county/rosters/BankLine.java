package org.buluo.county.rosters;

import java.time.LocalDate;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.time.Term;

/**
 * A line of a bank's return (银行回盘).
 *
 * @param term the term that it counts to; null when neither 学期 nor 交易日期 tells
 * @param termWords 学期; may be empty
 * @param fen the amount; −1 when the cell holds none, so that the row goes back
 * @param amount 金额, as the cell writes it
 * @param date null when it is not told
 * @param payee whom and where to
 */
public record BankLine(
        String batch,
        int serial,
        Term term,
        String termWords,
        Provision provision,
        long fen,
        String amount,
        BankResult result,
        String words,
        String failure,
        LocalDate date,
        Payee payee)
        implements Statement {

    /** Whom a line names. */
    public record Payee(String studentNo, String id, String school, String name, String account, String holder) {}

    /** Whether the row can't stand for a payment and goes back. */
    public boolean returned() {
        return fen < 0;
    }

    @Override
    public Row row(Lists about) {
        return fill(about.row(RosterKind.BANK_RETURN, this));
    }

    /** The row of a line for nobody whom any list knows. */
    public Row rowOfNobody() {
        return fill(new Row(RosterKind.BANK_RETURN, null, this));
    }

    private Row fill(Row row) {
        return row.set(Column.BATCH, batch)
                .set(Column.SERIAL, Integer.toString(serial))
                .set(Column.TERM, termWords)
                .set(Column.PROVISION, provision.chinese())
                .set(Column.STUDENT_NO, payee.studentNo())
                .set(Column.ID, payee.id())
                .set(Column.SCHOOL, payee.school())
                .set(Column.NAME, payee.name())
                .set(Column.ACCOUNT_NO, payee.account())
                .set(Column.ACCOUNT_NAME, payee.holder())
                .set(Column.AMOUNT, amount)
                .set(Column.RESULT, words)
                .set(Column.FAILURE, failure)
                .set(Column.DATE, Days.digits(date));
    }
}
