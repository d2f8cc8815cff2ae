package org.buluo.files.intake.rows;

import java.time.LocalDate;
import org.buluo.core.identity.PersonName;
import org.buluo.core.money.Fen;
import org.buluo.core.roster.BankLine;
import org.buluo.core.roster.BankResult;
import org.buluo.core.roster.Origin;
import org.buluo.core.time.Term;
import org.buluo.files.intake.heading.Field;

/** Lines that the bank returned (银行回盘). */
final class BankRows implements RowForm<BankLine> {

    @Override
    public BankLine read(Origin origin, Cells cells) {
        PersonName name = cells.ownName();
        if (cells.namesNobody(name, Field.STUDENT_NUMBER, Field.ID, Field.BANK_CARD)) {
            return null;
        }
        Fen amount = Amounts.required(cells);
        if (amount == null) {
            return null;
        }
        Term term = Terms.one(cells);
        LocalDate date = cells.event(Field.DATE);
        if (term == null
                && date == null
                && cells.told(Field.TERM).isEmpty()
                && cells.told(Field.DATE).isEmpty()) {
            cells.fault(Field.TERM, "学期和交易日期都没有，应至少填写一项", "neither term nor date; at least one is expected");
        }
        return new BankLine(
                origin,
                cells.number(Field.BATCH),
                cells.number(Field.LINE),
                term,
                cells.told(Field.PROVISION),
                cells.studentNumber(),
                cells.id(Field.ID),
                cells.told(Field.SCHOOL),
                name,
                amount,
                result(cells),
                date,
                holder(cells, name),
                cells.told(Field.FAILURE));
    }

    /** Mostly the child: then it is the same object, since a province has millions of lines. */
    private static PersonName holder(Cells cells, PersonName name) {
        PersonName holder = PersonName.parse(cells.told(Field.HOLDER));
        return holder.equals(name) ? name : holder;
    }

    private static BankResult result(Cells cells) {
        return cells.word(
                Field.RESULT,
                BankResult::parse,
                BankResult.PENDING,
                "应为 成功、失败、退汇 或 处理中",
                "成功 (successful), 失败 (failed), 退汇 (sent back) or 处理中 (pending) is expected");
    }
}
