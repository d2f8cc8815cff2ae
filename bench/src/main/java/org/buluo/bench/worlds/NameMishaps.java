package org.buluo.bench.worlds;

import java.util.Locale;
import java.util.function.BiFunction;
import org.buluo.county.people.Dice;
import org.buluo.county.people.Names;

/** How names go wrong. */
final class NameMishaps {

    private static final String[] GAPS = {" ", "\u3000", "·", "  "};
    private static final int FULL_WIDTH = 0xFEE0;

    private NameMishaps() {}

    static void sameSound(Cells cells, Scene scene) {
        cells.name = replaced(cells.name, scene.dice(), Glyphs::sameSound);
    }

    static void sameShape(Cells cells, Scene scene) {
        cells.name = replaced(cells.name, scene.dice(), Glyphs::sameShape);
    }

    static void traditional(Cells cells, Scene scene) {
        cells.name = replaced(cells.name, scene.dice(), (han, dice) -> Glyphs.traditional(han));
    }

    static void kinSameSound(Cells cells, Scene scene) {
        cells.kin = replaced(cells.kin, scene.dice(), Glyphs::sameSound);
    }

    /** The first character that gives way, more often one of the given name. */
    private static String replaced(String name, Dice dice, BiFunction<Character, Dice, String> by) {
        if (name.isEmpty()) {
            return name;
        }
        int start = dice.chance(0.15) ? 0 : name.length() == 1 ? 0 : 1 + dice.below(name.length() - 1);
        for (int i = 0; i < name.length(); i++) {
            int at = (start + i) % name.length();
            String other = Character.isSurrogate(name.charAt(at)) ? "" : by.apply(name.charAt(at), dice);
            if (!other.isEmpty() && !other.equals("" + name.charAt(at))) {
                return name.substring(0, at) + other + name.substring(at + 1);
            }
        }
        return name;
    }

    static void gap(Cells cells, Scene scene) {
        if (cells.name.length() > 1) {
            String gap = GAPS[scene.dice().below(GAPS.length)];
            cells.name = cells.name.charAt(0) + gap + cells.name.substring(1);
        }
    }

    /** A former name: half keep a character; one in five has the mother's surname. */
    static void former(Cells cells, Scene scene) {
        Human self = scene.self();
        Dice dice = scene.dice();
        String given = Names.given(dice, self.birth(), self.male(), "");
        if (self.given().length() == 2 && dice.chance(0.5)) {
            given = dice.chance(0.5)
                    ? self.given().charAt(0) + given.substring(given.length() - 1)
                    : given.charAt(0) + self.given().substring(1);
        }
        cells.name = (dice.chance(0.2) ? scene.home().motherSurname() : self.surname()) + given;
    }

    static void latin(Cells cells, Scene scene) {
        cells.name = Glyphs.latin(cells.name);
        if (scene.dice().chance(0.3)) {
            cells.name = cells.name.replace(" ", "").toUpperCase(Locale.ROOT);
        }
    }

    /** Two neighbouring characters change places. */
    static void swapped(Cells cells, Scene scene) {
        if (cells.name.length() > 1) {
            int at = scene.dice().below(cells.name.length() - 1);
            cells.name = cells.name.substring(0, at)
                    + cells.name.charAt(at + 1)
                    + cells.name.charAt(at)
                    + cells.name.substring(at + 2);
        }
    }

    static void givenAlone(Cells cells, Scene scene) {
        cells.name = scene.self().given();
    }

    /** A milk name: a syllable doubled, or 小 before it. */
    static void milkName(Cells cells, Scene scene) {
        String given = scene.self().given();
        String last = given.substring(given.length() - 1);
        cells.name = scene.self().surname() + (scene.dice().chance(0.5) ? last + last : "小" + last);
    }

    /** One character of the given name is left out. */
    static void lostCharacter(Cells cells, Scene scene) {
        if (cells.name.length() > 2) {
            int at = 1 + scene.dice().below(cells.name.length() - 1);
            cells.name = cells.name.substring(0, at) + cells.name.substring(at + 1);
        }
    }

    /** Digits as wide as a Han character, in the number, the birth date and the telephone. */
    static void wideDigits(Cells cells, Scene scene) {
        cells.number = wide(cells.number);
        if (scene.dice().chance(0.5)) {
            cells.birth = wide(cells.birth);
            cells.phone = wide(cells.phone);
        }
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(c > ' ' && c <= '~' ? (char) (c + FULL_WIDTH) : c);
        }
        return out.toString();
    }
}
