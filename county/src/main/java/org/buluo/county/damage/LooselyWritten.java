package org.buluo.county.damage;

import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** The right number in an odd hand: blanks, full-width digits, a small x, an apostrophe. */
final class LooselyWritten extends IdDamage {

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.02, 0.06);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
            case 1 -> wide(id);
            case 2 -> id.endsWith("X") ? id.substring(0, 17) + "x" : id + " ";
            default -> "'" + id;
        };
    }

    private static String wide(String id) {
        StringBuilder out = new StringBuilder();
        for (char c : id.toCharArray()) {
            out.append((char) (c - '0' + '０'));
        }
        return out.toString();
    }
}
