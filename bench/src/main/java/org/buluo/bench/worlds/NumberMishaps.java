package org.buluo.bench.worlds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.buluo.core.identity.CheckDigit;
import org.buluo.county.people.Dice;

/** How identity numbers go wrong. */
final class NumberMishaps {

    private static final String CHECKS = "0123456789X";
    private static final int WHOLE = 18;
    private static final double FOLLOWS = 0.5;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2019;
    private static final int GUARDIAN_ON_ALL = 120;

    private NumberMishaps() {}

    static void missing(Cells cells, Scene scene) {
        cells.number = "";
    }

    static void wrongDigit(Cells cells, Scene scene) {
        if (isWhole(cells)) {
            put(cells, digit(cells.number, scene.dice().below(WHOLE), scene.dice()), scene);
        }
    }

    static void wrongDigitRightCheck(Cells cells, Scene scene) {
        if (isWhole(cells)) {
            put(cells, checked(digit(cells.number, scene.dice().below(WHOLE - 1), scene.dice())), scene);
        }
    }

    static void twoWrongDigits(Cells cells, Scene scene) {
        wrongDigit(cells, scene);
        wrongDigit(cells, scene);
    }

    static void swapped(Cells cells, Scene scene) {
        if (isWhole(cells)) {
            int at = scene.dice().below(WHOLE - 2);
            while (at > 0 && cells.number.charAt(at) == cells.number.charAt(at + 1)) {
                at--;
            }
            String n = cells.number;
            put(cells, n.substring(0, at) + n.charAt(at + 1) + n.charAt(at) + n.substring(at + 2), scene);
        }
    }

    static void fifteen(Cells cells, Scene scene) {
        if (isWhole(cells)) {
            cells.number = cells.number.substring(0, 6) + cells.number.substring(8, 17);
        }
    }

    static void parents(Cells cells, Scene scene) {
        cells.number = scene.home().parent().number();
    }

    static void siblings(Cells cells, Scene scene) {
        if (!scene.siblings().isEmpty()) {
            cells.number = scene.dice().pick(scene.siblings()).number();
        }
    }

    /** A brother's or sister's number, and the birth date and the sex that it tells. */
    static void siblingsWhole(Cells cells, Scene scene) {
        if (!scene.siblings().isEmpty()) {
            cells.number = scene.dice().pick(scene.siblings()).number();
            follow(cells);
        }
    }

    static void fromAbove(Cells cells, Scene scene) {
        if (scene.above().length() == WHOLE) {
            cells.number = scene.above();
        }
    }

    /** The guardian's number on each child of the home alike. */
    static void guardiansOnAll(Cells cells, Scene scene) {
        String number = scene.home().parent().number();
        if (!scene.siblings().isEmpty() && number.hashCode() % GUARDIAN_ON_ALL == 0) {
            cells.number = number;
        }
    }

    /** What a spreadsheet makes of a number: six figures, or fifteen with noughts after them. */
    static void spreadsheet(Cells cells, Scene scene) {
        if (isWhole(cells) && scene.dice().chance(0.7)) {
            long body = Long.parseLong(cells.number.substring(0, 17));
            cells.number = String.format(Locale.ROOT, "%.5E", (double) body * 10);
        } else if (isWhole(cells)) {
            cells.number = cells.number.substring(0, 15) + "000";
        }
    }

    static void looselyWritten(Cells cells, Scene scene) {
        if (isWhole(cells)) {
            String n = cells.number;
            cells.number = switch (scene.dice().below(4)) {
                case 0 -> "'" + n;
                case 1 -> n.toLowerCase(Locale.ROOT) + " ";
                case 2 -> n.substring(0, 6) + " " + n.substring(6, 14) + " " + n.substring(14);
                default -> "\t" + n.toLowerCase(Locale.ROOT);
            };
        }
    }

    private static boolean isWhole(Cells cells) {
        return cells.number.length() == WHOLE
                && cells.number.substring(0, 17).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String digit(String number, int at, Dice dice) {
        int old = Math.max(0, number.charAt(at) - '0') % 10;
        return number.substring(0, at) + (old + 1 + dice.below(9)) % 10 + number.substring(at + 1);
    }

    private static String checked(String number) {
        long body = Long.parseLong(number.substring(0, 17));
        return body + CHECKS.substring(CheckDigit.of(body), CheckDigit.of(body) + 1);
    }

    /** Half of the clerks take the birth date and the sex out of the number that they typed, if it is plausible. */
    private static void put(Cells cells, String number, Scene scene) {
        cells.number = number;
        if (scene.dice().chance(FOLLOWS)) {
            follow(cells);
        }
    }

    private static void follow(Cells cells) {
        int year = part(cells.number, 6, 10);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return;
        }
        try {
            cells.birth = LocalDate.of(year, part(cells.number, 10, 12), part(cells.number, 12, 14))
                    .toString();
            cells.sex = part(cells.number, 16, 17) % 2 == 1 ? "男" : "女";
        } catch (DateTimeException impossible) {
            // A number that tells no date leaves the columns as they were typed.
            return;
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
