package org.buluo.county.people;

import java.time.LocalDate;

/** Surnames and given names, by cohort and sex; weights are guesses, no register was read. */
public final class Names {

    private static final String[] SURNAMES = ("向6 谭5 黄4 田4 李7 王6 张6 刘5 陈5 杨4 周3 吴3 冉2 覃2 朱2 罗2 徐2 胡2 郑2 马2 何2 高2 "
                    + "林1 郭1 梁1 谢1 宋1 唐1 许1 邓2 冯1 韩1 曹1 曾1 彭2 肖1 蔡1 潘1 董1 袁1 于1 余1 叶1 蒋1 杜1 苏1 魏1 程1 "
                    + "吕1 丁1 沈1 任1 姚1 卢1 傅1 钟1 姜1 崔1 廖1 范1 汪1 陆1 金1 石1 戴1 贾1 夏1 邱1 方1 侯1 邹1 熊1 孟1 "
                    + "秦1 江1 薛1 段1 雷1 黎1 史1 龙1 陶1 贺1 顾1 毛1 龚1 万1 钱1 严1 莫1 孔1 瞿1 滕1 欧阳0.3 司马0.05")
            .split(" ");
    private static final String MEN_OLD =
            "国建军华文明德成平志生金林福春荣贵祥海山东清永庆光宝玉云正家忠义兴富才发学昌全友万世长顺根水木树田宏民安启绍仁礼信权怀先应朝登科开仕代泽良胜洪维章奎银岗恩贤";
    private static final String WOMEN_OLD = "秀英兰芳玉梅珍凤桂香莲素琴美翠花菊霞红月娥淑芬群丽云玲华琼仙珠巧银碧彩会爱惠芝连先润春秋冬明容贞静慧萍清书德贤荣文学发";
    private static final String MEN_MIDDLE = "伟勇军磊强涛波斌杰超鹏辉刚浩峰飞俊健亮明毅凯宇龙海建华志文林东旭阳成鑫洪江松庆云雷兵敏贵永国胜利春柏川进平祥富荣彬威锋帅坤乾晓小光远权贤仕义";
    private static final String WOMEN_MIDDLE = "丽娟敏静燕艳霞芳玲娜婷慧红梅英玉琴倩莉萍洁雪琳晶莹佳蓉丹凤春晓琼蕾颖薇妮苗媛云小仙翠兰群利会菊香莲珍芬碧维秋月欢";
    private static final String BOYS =
            "浩宇轩杰俊豪天子博文鑫涛宸泽梓睿翔瑞嘉昊铭皓晨旭辉阳哲航志明佳凯成家诚逸熙君恒林龙鹏奇诺煜霖峻彬健强伟毅帅炜烨锦钰坤乐思远祖城江海飞雨欣洋安康福贵荣建国华永胜磊超东勇松正义铠灿政权兴";
    private static final String GIRLS =
            "欣怡涵梓萱雨诗语婷佳雅琪思悦彤馨可颖静慧雪梦瑶嘉紫晨妍琳月依心蕊希艺若菲玉洁芸萌甜文露蕾薇娜倩莹珊琴梅娟艳媛丽敏燕玲红英芳丹清秋春香美凤云霞子晓恩宁安予念柔朵";
    private static final String RARE = "䶮㛃赟堃璟翀頔玥劼昶";
    private static final int MIDDLE = 1976;
    private static final int YOUNG = 2000;

    private static final Weighted<String> BY_SHARE = byShare();

    private Names() {}

    /** Any surname. */
    public static String surname(Dice dice) {
        return BY_SHARE.draw(dice);
    }

    /** The surname that a name begins with. */
    static String surnameOf(String name) {
        return name.substring(0, name.startsWith("欧阳") || name.startsWith("司马") ? 2 : 1);
    }

    /** A given name of one or two characters. @param generation the clan's character, or empty */
    public static String given(Dice dice, LocalDate birth, boolean male, String generation) {
        String pool = pool(birth, male);
        double kind = dice.unit();
        if (kind < (birth.getYear() >= YOUNG ? 0.10 : 0.16)) {
            return "" + ranked(dice, pool);
        }
        if (!generation.isEmpty() && dice.chance(0.35)) {
            return generation + ranked(dice, pool);
        }
        char first = ranked(dice, pool);
        if (birth.getYear() >= YOUNG && dice.chance(male ? 0.01 : 0.05)) {
            return "" + first + first;
        }
        return "" + first + (dice.chance(0.004) ? dice.pick(RARE) : ranked(dice, pool));
    }

    /** A character that a clan gives to one generation. */
    public static String generation(Dice dice, int year) {
        return "" + dice.pick(pool(LocalDate.of(year, 1, 1), true));
    }

    private static String pool(LocalDate birth, boolean male) {
        if (birth.getYear() >= YOUNG) {
            return male ? BOYS : GIRLS;
        }
        if (birth.getYear() >= MIDDLE) {
            return male ? MEN_MIDDLE : WOMEN_MIDDLE;
        }
        return male ? MEN_OLD : WOMEN_OLD;
    }

    /** Characters early in a pool are the frequent ones. */
    private static char ranked(Dice dice, String pool) {
        double at = dice.unit();
        return pool.charAt((int) (at * Math.sqrt(at) * pool.length()));
    }

    private static Weighted<String> byShare() {
        Weighted<String> shares = new Weighted<>();
        for (String entry : SURNAMES) {
            int digits = entry.replaceAll("[0-9.]", "").length();
            shares.with(Double.parseDouble(entry.substring(digits)), entry.substring(0, digits));
        }
        return shares;
    }
}
