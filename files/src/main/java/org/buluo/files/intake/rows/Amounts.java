package org.buluo.files.intake.rows;

import org.buluo.core.money.Amount;
import org.buluo.core.money.Fen;
import org.buluo.files.intake.heading.Field;

/** Cells that hold a sum in yuan. */
final class Amounts {

    private static final Amount EMPTY = new Amount.Empty();

    private Amounts() {}

    /** A sum that may be empty; a bad one is a defect. */
    static Amount read(Cells cells, Field field) {
        Amount amount = Amount.parse(cells.told(field));
        if (amount instanceof Amount.Bad bad) {
            cells.fault(field, chinese(bad.fault()), english(bad.fault()));
        }
        return amount instanceof Amount.Empty ? EMPTY : amount;
    }

    /** The sum of a bank's line, without which the line stands for no payment; null when it goes back. */
    static Fen required(Cells cells) {
        Amount amount = Amount.parse(cells.raw(Field.AMOUNT));
        if (amount instanceof Amount.Stated stated) {
            return cells.pooled(stated.fen());
        }
        if (amount instanceof Amount.Bad bad) {
            cells.giveBack(Field.AMOUNT, chinese(bad.fault()), english(bad.fault()));
        } else {
            cells.giveBack(Field.AMOUNT, "金额是空的，应填写", "the amount is empty; it is expected");
        }
        return null;
    }

    private static String chinese(Amount.Fault fault) {
        return switch (fault) {
            case NEGATIVE -> "金额为负，应不小于0";
            case FINER_THAN_A_FEN -> "金额小于分的部分不为0，最多两位小数";
            case TOO_LARGE -> "金额超过1000000元，请核对";
            case NO_NUMBER -> "应为金额数字（元）";
        };
    }

    private static String english(Amount.Fault fault) {
        return switch (fault) {
            case NEGATIVE -> "the amount is negative; 0 or more is expected";
            case FINER_THAN_A_FEN -> "the amount is finer than a fen; two decimals at most are expected";
            case TOO_LARGE -> "the amount is above 1,000,000 yuan; please compare";
            case NO_NUMBER -> "an amount in yuan is expected";
        };
    }
}
