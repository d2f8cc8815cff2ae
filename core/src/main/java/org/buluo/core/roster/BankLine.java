package org.buluo.core.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.buluo.core.identity.CitizenId;
import org.buluo.core.identity.PersonName;
import org.buluo.core.identity.StudentNumber;
import org.buluo.core.money.Fen;
import org.buluo.core.time.Term;

/**
 * A line that the bank returned (银行回盘). The card stays in the file: the account does not need it.
 *
 * @param batch 批次号
 * @param line 序号; one line is one (batch, line)
 * @param stated the term that 学期 names; null when it names none
 * @param provision 资助项目 as stated
 * @param schoolName 学校名称
 * @param amount 金额
 * @param result 结果
 * @param date 交易日期; null when not known
 * @param holder 户名; not known when not stated
 * @param failure 失败原因 as stated; empty for none
 */
public record BankLine(
        Origin origin,
        String batch,
        String line,
        Term stated,
        String provision,
        StudentNumber studentNumber,
        CitizenId id,
        String schoolName,
        PersonName name,
        Fen amount,
        BankResult result,
        LocalDate date,
        PersonName holder,
        String failure)
        implements PersonRow {

    @Override
    public RosterKind kind() {
        return RosterKind.BANK_RETURN;
    }

    /** The term that the line pays for: 学期, else by its date; empty when neither tells. */
    public Optional<Term> term() {
        if (stated != null) {
            return Optional.of(stated);
        }
        return Optional.ofNullable(date).map(Term::ofPayment);
    }
}
