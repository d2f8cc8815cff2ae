package org.buluo.county.lives;

import org.buluo.core.money.Fen;
import org.buluo.county.damage.Errors;
import org.buluo.county.people.Dice;

/** Sums as banks and offices write them. */
final class Amounts {

    private Amounts() {}

    /** 1250.00. */
    static String plain(long fen) {
        return Fen.of(fen).yuan();
    }

    /** Now and then with a currency sign, commas or full-width digits. */
    static String write(long fen, Errors errors, Dice dice) {
        String plain = plain(fen);
        if (!dice.chance(errors.rate(0, 0.02, 0.08))) {
            return plain;
        }
        return switch (dice.below(3)) {
            case 0 -> "¥" + commas(plain);
            case 1 -> commas(plain);
            default -> wide(plain);
        };
    }

    private static String commas(String plain) {
        int point = plain.indexOf('.');
        return point > 3 ? plain.substring(0, point - 3) + "," + plain.substring(point - 3) : plain;
    }

    private static String wide(String plain) {
        StringBuilder out = new StringBuilder();
        for (char c : plain.toCharArray()) {
            out.append((char) (c + '０' - '0'));
        }
        return out.toString();
    }
}
