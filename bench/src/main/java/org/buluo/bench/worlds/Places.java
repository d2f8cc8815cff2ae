package org.buluo.bench.worlds;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.buluo.county.people.Dice;

/** The townships and villages of an area, and where the resettled live now. */
final class Places {

    private static final String BEFORE = "大小上下新老高坪石白青黄红马羊杨李岩田茶竹松柳沙长双三金南北东西云花罗凉";
    private static final String AFTER = "坪坝寨湾冲坡岩沟塘田河井桥垭岭屯营关槽垴洞溪";
    private static final int PEOPLE_OF_A_VILLAGE = 390;
    private static final int VILLAGES_OF_A_TOWNSHIP = 16;
    private static final double MERGED = 0.07;

    private final List<Village> villages = new ArrayList<>();
    private final List<String> townships = new ArrayList<>();

    Places(int people, World world, String onlySurname, Dice dice) {
        int count = world == World.ONE_VILLAGE ? 1 : Math.max(3, people / PEOPLE_OF_A_VILLAGE);
        List<String> towns = names(Math.max(1, count / VILLAGES_OF_A_TOWNSHIP), dice);
        towns.forEach(town -> townships.add(town + (dice.chance(0.5) ? "镇" : "乡")));
        List<List<String>> names = new ArrayList<>();
        for (int town = 0; town < towns.size(); town++) {
            names.add(names(count / towns.size() + 1, dice));
        }
        for (int i = 0; i < count; i++) {
            int town = i % towns.size();
            String name = names.get(town).get(i / towns.size()) + "村";
            String later = world == World.UNSEEN && dice.chance(MERGED) ? later(name, dice) : name;
            villages.add(new Village(town, townships.get(town), name, later, dice, onlySurname));
        }
    }

    private static List<String> names(int count, Dice dice) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            String name = "" + dice.pick(BEFORE) + dice.pick(AFTER);
            names.add(names.size() > BEFORE.length() * AFTER.length() / 2 ? dice.pick(BEFORE) + name : name);
        }
        return new ArrayList<>(names);
    }

    /** A merged village takes half of its old name, or a new one, or becomes a community. */
    private static String later(String name, Dice dice) {
        double at = dice.unit();
        if (at < 0.4) {
            return name.charAt(0) + ("" + dice.pick(BEFORE)) + "村";
        }
        return at < 0.7 ? "" + dice.pick(BEFORE) + dice.pick(AFTER) + "村" : name.replace("村", "社区");
    }

    Village any(Dice dice) {
        return dice.pick(villages);
    }

    String township(int number) {
        return townships.get(number);
    }

    /** The community that the resettled of a township moved to. */
    String settlement(int township) {
        return townships.get(township).substring(0, 2) + "安置社区";
    }
}
