package org.buluo.county.damage;

import org.buluo.core.identity.CheckDigit;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** One digit is wrong, and somebody made the check character fit. */
final class WrongDigitRightCheck extends IdDamage {

    private static final String CHECKS = "0123456789X";

    @Override
    public double rate(Errors errors) {
        return errors.rate(0, 0.003, 0.015);
    }

    @Override
    String spoil(String id, Row row, Dice dice) {
        String body = otherDigit(id, place(dice), dice).substring(0, 17);
        String wrong = body + CHECKS.charAt(CheckDigit.of(Long.parseLong(body)));
        copyBirth(row, wrong, dice);
        return wrong;
    }
}
