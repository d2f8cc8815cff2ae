package org.buluo.county.schools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.buluo.county.people.Township;
import org.buluo.county.people.Village;

/** Founds schools: more of them in a larger county, never larger ones. */
final class Founding {

    private static final String PUBLIC = "公办";
    private static final String[] PRIVATE_NAMES = {"小太阳", "金色摇篮", "蓝天", "童心", "启明星", "春芽", "小博士", "阳光"};
    private static final String[] SENIOR_NAMES = {"第一", "民族", "清江", "朝阳"};
    private static final String[] TUITION = {"900.00", "700.00", "630.00", ""};
    private static final String NUMERALS = "零一二三四五六七八九";

    private final List<Township> townships;
    private final int sets;
    private int serial;

    Founding(List<Township> townships, double scale) {
        this.townships = townships;
        this.sets = (int) Math.max(1, Math.round(scale));
    }

    Directory directory() {
        Map<String, TownSchools> towns = new LinkedHashMap<>();
        for (Township township : townships) {
            towns.put(township.name(), town(township));
        }
        School neighbour = new School("2142300101", "巴东县清泉小学", Level.PRIMARY, PUBLIC, "清泉镇", "", "巴东县", "", true);
        return new Directory(towns, seniors(), ofCounty(Level.VOCATIONAL), ofCounty(Level.SPECIAL), neighbour);
    }

    private TownSchools town(Township township) {
        return new TownSchools(kindergartens(township), primaries(township), juniors(township));
    }

    private List<School> kindergartens(Township township) {
        List<School> list = new ArrayList<>();
        list.add(here(township.name() + "中心幼儿园", Level.KINDERGARTEN, PUBLIC, township, ""));
        int more = Math.max(2, township.villages().size() / 6);
        for (int i = 0; i < more; i++) {
            String ownership = i % 4 == 1 ? "民办" : "普惠性民办";
            list.add(here(township.name() + privateName(i) + "幼儿园", Level.KINDERGARTEN, ownership, township, ""));
        }
        if (township.index() == 0) {
            list.add(new School("", "业州镇新苗幼儿园", Level.KINDERGARTEN, "民办", "业州镇", "", School.HOME, "", false));
        }
        return list;
    }

    private static String privateName(int i) {
        String name = PRIVATE_NAMES[i % PRIVATE_NAMES.length];
        return i < PRIVATE_NAMES.length ? name : name + chinese(i / PRIVATE_NAMES.length + 1);
    }

    private List<School> primaries(Township township) {
        List<School> list = new ArrayList<>();
        list.add(here(township.name() + "中心小学", Level.PRIMARY, PUBLIC, township, ""));
        int count = Math.max(2, township.villages().size() * 5 / 11);
        for (int i = 1; i < count; i++) {
            Village village =
                    township.villages().get(Math.min(township.villages().size() - 1, (i * 11 + 4) / 5));
            String place = village.name().replaceAll("(村|社区)$", "");
            boolean point = i % 4 == 3;
            String name = township.name() + place + (point ? "教学点" : "小学");
            list.add(here(name, point ? Level.POINT : Level.PRIMARY, PUBLIC, township, village.name()));
        }
        return list;
    }

    private List<School> juniors(Township township) {
        List<School> list = new ArrayList<>();
        list.add(here(township.name() + "初级中学", Level.JUNIOR, PUBLIC, township, ""));
        for (int i = 1; i < (township.villages().size() + 9) / 18; i++) {
            boolean nine = township.index() == 4 && i == 1;
            String name = nine ? "照京岩九年一贯制学校" : "第" + chinese(i + 1) + "初级中学";
            list.add(here(township.name() + name, nine ? Level.NINE_YEAR : Level.JUNIOR, PUBLIC, township, ""));
        }
        if (township.index() == 4 && list.size() == 1) {
            list.add(here(township.name() + "照京岩九年一贯制学校", Level.NINE_YEAR, PUBLIC, township, ""));
        }
        return list;
    }

    private List<School> seniors() {
        List<School> list = new ArrayList<>();
        for (int i = 0; i < 4 * sets; i++) {
            String name = i < 4 ? SENIOR_NAMES[i] : "第" + chinese(i - 2);
            String ownership = i % 4 == 3 ? "民办" : PUBLIC;
            list.add(county("建始县" + name + "高级中学", Level.SENIOR, ownership, TUITION[i % 4]));
        }
        return list;
    }

    private List<School> ofCounty(Level level) {
        List<School> list = new ArrayList<>();
        String name = level == Level.SPECIAL ? "启明" : "清江";
        String kind = level == Level.SPECIAL ? "特殊教育学校" : "职业技术学校";
        for (int i = 0; i < sets; i++) {
            list.add(county("建始县" + name + (i == 0 ? "" : "第" + chinese(i + 1)) + kind, level, PUBLIC, ""));
        }
        return list;
    }

    private School here(String name, Level level, String ownership, Township township, String village) {
        return new School(code(), name, level, ownership, township.name(), village, School.HOME, "", true);
    }

    private School county(String name, Level level, String ownership, String tuition) {
        return new School(code(), name, level, ownership, "业州镇", "", School.HOME, tuition, true);
    }

    private String code() {
        return String.format("21428%05d", ++serial);
    }

    private static String chinese(int number) {
        if (number < 10) {
            return "" + NUMERALS.charAt(number);
        }
        String tens = number < 20 ? "十" : NUMERALS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : "" + NUMERALS.charAt(number % 10));
    }
}
