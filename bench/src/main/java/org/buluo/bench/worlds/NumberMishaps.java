package org.buluo.bench.worlds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.buluo.core.identity.CheckDigit;
import org.buluo.county.people.Dice;

/** How identity numbers go wrong. */
final class NumberMishaps {

    private static final String CHECKS = "0123456789X";
    private static final int WHOLE = 18;
    private static final double FOLLOWS = 0.5;

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
        put(cells, scene.home().parent().number(), scene);
    }

    static void siblings(Cells cells, Scene scene) {
        List<Human> siblings = scene.siblings();
        if (!siblings.isEmpty()) {
            put(cells, scene.dice().pick(siblings).number(), scene);
        }
    }

    static void fromAbove(Cells cells, Scene scene) {
        if (scene.above().length() == WHOLE) {
            put(cells, scene.above(), scene);
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

    /** Half of the clerks take the birth date and the sex out of the number that they typed. */
    private static void put(Cells cells, String number, Scene scene) {
        cells.number = number;
        if (number.length() == WHOLE && scene.dice().chance(FOLLOWS)) {
            try {
                cells.birth = LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14))
                        .toString();
            } catch (DateTimeException impossible) {
                return;
            }
            cells.sex = part(number, 16, 17) % 2 == 1 ? "男" : "女";
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
