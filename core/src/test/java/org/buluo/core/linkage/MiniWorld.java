package org.buluo.core.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.buluo.core.roster.PersonRow;
import org.buluo.core.roster.RosterKind;

/**
 * A small world out of a seed: households with a head and children, twins and namesakes among them, each child on
 * several lists, with errors at a rate.
 */
final class MiniWorld {

    private static final String SURNAMES = "王李张刘陈杨黄赵吴周";
    private static final String GIVEN = "伟芳娜敏静强磊军洋勇艳杰涛明超秀霞平刚桂雨晨辰欣鑫佳嘉浩昊";
    private static final String[] VILLAGES = {"青冈村", "石门村", "桂花村"};

    private final Random random;
    private final double errors;
    private final List<PersonRow> rows = new ArrayList<>();
    private final List<Integer> truth = new ArrayList<>();
    private int persons;

    private MiniWorld(long seed, int households, double errors) {
        this.random = new Random(seed);
        this.errors = errors;
        for (int i = 1; i <= households; i++) {
            household(i);
        }
    }

    static MiniWorld of(long seed, int households, double errors) {
        return new MiniWorld(seed, households, errors);
    }

    List<PersonRow> rows() {
        return rows;
    }

    /** The person of each row. */
    List<Integer> truth() {
        return truth;
    }

    private void household(int number) {
        char surname = pick(SURNAMES);
        String village = VILLAGES[random.nextInt(VILLAGES.length)];
        String headId = Ids.of(date(1975, 12), serial());
        String head = surname + given();
        persons++;
        add(RosterKind.REGISTERED_POOR, "户编号", "" + number, "人编号", "P" + persons, "姓名", head, "证件号码", headId);
        int birth = date(2004, 10);
        int children = 1 + random.nextInt(3);
        int serial = serial();
        for (int child = 0; child < children; child++) {
            child(number, surname + given(), birth, serial, village, head, headId);
            boolean twin = random.nextInt(10) == 0;
            birth = twin ? birth : date(2004, 10);
            serial = twin ? serial + 2 : serial();
        }
    }

    private void child(int household, String name, int birth, int serial, String village, String head, String headId) {
        persons++;
        String id = Ids.of(birth, serial);
        String grade = "小学" + "一二三四五六".charAt(Math.max(0, Math.min(5, 2012 - birth / 10_000))) + "年级";
        add(
                RosterKind.REGISTERED_POOR,
                "户编号",
                "" + household,
                "人编号",
                "P" + persons,
                "姓名",
                name(name),
                "证件号码",
                id(id, headId),
                "乡镇",
                "花坪镇",
                "行政村",
                village);
        add(
                RosterKind.ROLL,
                "学籍号",
                random.nextBoolean() ? "G" + id : "L42289919000" + String.format("%07d", persons),
                "姓名",
                name(name),
                "身份证件号",
                id(id, headId),
                "出生日期",
                "" + birth,
                "年级",
                grade,
                "户口所在地",
                "建始县花坪镇" + village,
                "监护人姓名",
                name(head));
        if (random.nextBoolean()) {
            add(
                    RosterKind.POPULATION,
                    "户号",
                    "H" + household,
                    "户主姓名",
                    head,
                    "姓名",
                    name(name),
                    "身份证号",
                    id(id, headId),
                    "出生日期",
                    "" + birth,
                    "乡镇",
                    "花坪镇",
                    "村",
                    village);
        }
    }

    private void add(RosterKind kind, String... cells) {
        rows.add(RowMaker.row(kind, cells));
        truth.add(persons);
    }

    private String name(String name) {
        if (random.nextDouble() >= errors / 3) {
            return name;
        }
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + pick(GIVEN) + name.substring(at + 1);
    }

    private String id(String id, String guardian) {
        if (random.nextDouble() >= errors) {
            return id;
        }
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> Ids.wrong(id, random.nextInt(18));
            case 2 -> Ids.swapped(id, random.nextInt(17));
            default -> guardian;
        };
    }

    private String given() {
        return random.nextInt(5) == 0 ? "" + pick(GIVEN) : "" + pick(GIVEN) + pick(GIVEN);
    }

    private char pick(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private int date(int from, int years) {
        return (from + random.nextInt(years)) * 10_000 + (1 + random.nextInt(12)) * 100 + 1 + random.nextInt(28);
    }

    private int serial() {
        return 1 + random.nextInt(990);
    }
}
