package org.buluo.county.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The townships of Jianshi by their real names and codes (domain.md §7.2) with 179 villages and communities, of
 * which 92 are poor. Village names are from memory and unverified, or invented.
 */
public final class Gazetteer {

    private static final String[] TOWNSHIPS = {
        "422822100 业州镇 31 0.24 岩风洞 牛角水 当阳坝 四十二坝 代陈沟 安乐井 金银店 柏腊树 马栏溪",
        "422822101 高坪镇 20 0.11 望坪 麻扎坪 石门 花石板 大店子",
        "422822102 红岩寺镇 14 0.07 黄木垭 落水洞",
        "422822103 景阳镇 18 0.09 革坦坝 双寨子",
        "422822104 官店镇 20 0.10 陈子山 照京岩 摩峰",
        "422822105 花坪镇 18 0.09 村坊 小西湖 蔡家 石马",
        "422822106 长梁镇 21 0.11 火龙 旋龙 桂花 下坝",
        "422822201 茅田乡 13 0.07 耍操门 东龙河",
        "422822202 龙坪乡 11 0.05 店子坪",
        "422822203 三里乡 13 0.07 大沙河 小屯 老村 河水坪"
    };
    private static final int COMMUNITIES = 8;
    private static final int VILLAGES = 179;
    private static final int POOR = 92;
    private static final String BEFORE = "大小上下新老高坪龙石白青黄红马羊水杨李岩坝田茶竹松柳沙河桥长双三金银南北东西中云花";
    private static final String AFTER = "坪坝寨湾冲坡岩沟塘田家山河井桥垭岭屯营关";

    private Gazetteer() {}

    /** The townships; above scale 1 they have more villages, never larger ones. */
    public static List<Township> make(long seed, double scale) {
        List<Township> made = new ArrayList<>();
        int ordinal = 0;
        for (String line : TOWNSHIPS) {
            String[] parts = line.split(" ");
            int count = (int) Math.round(Integer.parseInt(parts[2]) * Math.max(1, scale));
            Dice dice = Dice.of(seed, 1, made.size());
            List<Village> villages = new ArrayList<>();
            for (String name : names(parts, count, dice)) {
                boolean community = parts[1].equals("业州镇") && villages.size() % 31 < COMMUNITIES;
                boolean poor = !community && isPoor(ordinal++);
                String suffix = community ? "社区" : "村";
                List<String> clans = List.of(Names.surname(dice), Names.surname(dice));
                villages.add(new Village(parts[1], villages.size(), name + suffix, community, poor, clans));
            }
            made.add(
                    new Township(made.size(), parts[0], parts[1], Double.parseDouble(parts[3]), List.copyOf(villages)));
        }
        return List.copyOf(made);
    }

    /** Spreads the poor villages evenly over all that are no communities. */
    private static boolean isPoor(int ordinal) {
        int villages = VILLAGES - COMMUNITIES;
        return (ordinal % villages + 1) * POOR / villages > ordinal % villages * POOR / villages;
    }

    private static Set<String> names(String[] parts, int count, Dice dice) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 4; i < parts.length; i++) {
            names.add(parts[i]);
        }
        while (names.size() < count) {
            String name = "" + dice.pick(BEFORE) + dice.pick(AFTER);
            names.add(names.contains(name) ? name + dice.pick(AFTER) : name);
        }
        return names;
    }
}
