package org.buluo.core.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.buluo.core.money.Amount.Bad;
import org.buluo.core.money.Amount.Empty;
import org.buluo.core.money.Amount.Fault;
import org.buluo.core.money.Amount.Stated;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;

/** Reads a sum in yuan as people and spreadsheets write it. */
final class AmountParser {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d*)?([eE][+-]?\\d{1,3})?");
    private static final BigDecimal LIMIT_YUAN = new BigDecimal("1000000");

    private AmountParser() {}

    static Amount parse(String cell) {
        String text = cell == null ? "" : strip(Width.narrow(cell));
        if (text.isEmpty()) {
            return new Empty();
        }
        if (text.length() > LONGEST
                || !NUMBER.matcher(text).matches()
                || text.chars().noneMatch(Character::isDigit)) {
            return new Bad(Fault.NO_NUMBER);
        }
        return sum(new BigDecimal(text.replace(",", "")));
    }

    private static Amount sum(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            return new Bad(Fault.NEGATIVE);
        }
        if (yuan.compareTo(LIMIT_YUAN) > 0) {
            return new Bad(Fault.TOO_LARGE);
        }
        if (yuan.signum() != 0 && yuan.stripTrailingZeros().scale() > 2) {
            return new Bad(Fault.FINER_THAN_A_FEN);
        }
        return new Stated(Fen.of(yuan.movePointRight(2).longValueExact()));
    }

    private static String strip(String text) {
        String bare = Blanks.without(text);
        if (bare.startsWith("¥") || bare.startsWith("￥") || bare.startsWith("$")) {
            bare = bare.substring(1);
        }
        return bare.endsWith("元") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
