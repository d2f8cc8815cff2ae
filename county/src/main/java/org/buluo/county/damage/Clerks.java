package org.buluo.county.damage;

import java.util.List;
import org.buluo.core.roster.RosterKind;
import org.buluo.county.people.Dice;
import org.buluo.county.rosters.Row;

/** The people who type rosters, and all the slips that they make. */
public final class Clerks {

    private static final List<Damage> SLIPS = List.of(
            new WrongDigit(),
            new WrongDigitRightCheck(),
            new SwappedDigits(),
            new GuardiansId(),
            new MissingId(),
            new FifteenDigits(),
            new ScientificNotation(),
            new LostDigits(),
            new DisabilityNumberAsId(),
            new LooselyWritten(),
            new FormerName(),
            new Homophone(),
            new LookAlike(),
            new TraditionalForm(),
            new PrivateCharacter(),
            new SpacedName(),
            new MissingName(),
            new MissingBirth(),
            new WrongBirth(),
            new SwappedBirth(),
            new ImpossibleBirth(),
            new WrongSex(),
            new MissingVillage(),
            new OtherVillage(),
            new OldTownship(),
            new OtherPhone(),
            new MissingHouseholdNumber());
    private static final double SYSTEM = 0.3;
    private static final double BANK = 0.03;

    private final Errors errors;

    /** Clerks of a county. */
    public Clerks(Errors errors) {
        this.errors = errors;
    }

    /** Types a row, with whatever goes wrong. */
    public void type(Row row, Scene scene, Dice dice) {
        double care = care(row.kind());
        for (Damage slip : SLIPS) {
            if (slip.fits(row) && dice.chance(slip.rate(errors) * care)) {
                slip.strike(row, scene, dice);
            }
        }
    }

    /** Registers that check what is typed have fewer slips than lists that schools and villages type. */
    private static double care(RosterKind kind) {
        return switch (kind) {
            case ROLL, VOCATIONAL, PRESCHOOL, ELSEWHERE -> 1;
            case BANK_RETURN, SCHOOL -> BANK;
            default -> SYSTEM;
        };
    }
}
