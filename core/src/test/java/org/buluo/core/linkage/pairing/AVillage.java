package org.buluo.core.linkage.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.buluo.core.linkage.pairing.row.Field;
import org.buluo.core.linkage.pairing.row.Register;

/** Families of some villages as two registers for tests: households on the left, their children at school on the right. */
public final class AVillage {

    private static final String SURNAMES = "王李张刘陈向田谭黄吴";
    private static final String GIVEN = "浩宇轩杰俊豪天博文鑫涛宸泽梓睿翔瑞嘉昊铭欣怡涵萱雨诗语婷佳雅琪思悦彤馨可颖静慧雪";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Field[] LEFT = {
        Field.HOUSEHOLD,
        Field.NAME,
        Field.ID,
        Field.SEX,
        Field.BIRTH,
        Field.GUARDIAN,
        Field.TOWNSHIP,
        Field.VILLAGE,
        Field.PHONE
    };
    private static final Field[] RIGHT = {
        Field.NAME, Field.ID, Field.SEX, Field.BIRTH, Field.GUARDIAN, Field.TOWNSHIP, Field.VILLAGE, Field.PHONE
    };

    /** Left rows: key, household, name, id, sex, birth, head, town, village, phone. */
    public final List<String[]> left = new ArrayList<>();
    /** Right rows: key, name, id, sex, birth, guardian, town, village, phone; {@code S7} is {@code P7}. */
    public final List<String[]> right = new ArrayList<>();

    private final Random random;

    /** Families that the seed decides. */
    public AVillage(int families, long seed) {
        random = new Random(seed);
        for (int family = 0; family < families; family++) {
            addFamily(family);
        }
    }

    private void addFamily(int family) {
        String surname = pick(SURNAMES);
        String head = surname + pick(GIVEN) + pick(GIVEN);
        String phone = "13" + (100_000_000 + random.nextInt(900_000_000));
        String village = "第" + family / 20 + "村";
        addPerson(family, head, 1970 + random.nextInt(15), head, village, phone, false);
        int children = 1 + random.nextInt(3);
        for (int child = 0; child < children; child++) {
            String name = surname + pick(GIVEN) + pick(GIVEN);
            addPerson(family, name, 2002 + child * 3 + random.nextInt(3), head, village, phone, random.nextInt(10) > 0);
        }
    }

    private void addPerson(
            int family, String name, int year, String head, String village, String phone, boolean pupil) {
        int n = left.size();
        String birth = String.format("%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        String id = id("422822" + birth.replace("-", "") + String.format("%03d", random.nextInt(1000)));
        String sex = (id.charAt(16) - '0') % 2 == 1 ? "男" : "女";
        left.add(new String[] {"P" + n, "H" + family, name, id, sex, birth, head, "长梁镇", village, phone});
        if (pupil) {
            right.add(new String[] {"S" + n, name, id, sex, birth, head, "长梁镇", village, phone});
        }
    }

    private String pick(String from) {
        int at = random.nextInt(from.length());
        return from.substring(at, at + 1);
    }

    /** Seventeen digits with their check digit. */
    public static String id(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** A village where a third of the right rows lack a cell or have that of the row above. */
    public static AVillage damaged(int families, long seed) {
        AVillage village = new AVillage(families, seed);
        Random random = new Random(seed);
        String[] before = village.right.get(0);
        for (String[] row : village.right) {
            int column = 1 + random.nextInt(row.length - 1);
            if (random.nextInt(3) == 0) {
                row[column] = random.nextBoolean() ? "" : before[column];
            }
            before = row;
        }
        return village;
    }

    /** Changes a column of the right rows. */
    public AVillage damage(int column, UnaryOperator<String> change) {
        right.forEach(row -> row[column] = change.apply(row[column]));
        return this;
    }

    public Register leftRegister() {
        ARegister register = new ARegister(LEFT);
        left.forEach(register::row);
        return register.build();
    }

    public Register rightRegister() {
        ARegister register = new ARegister(RIGHT);
        right.forEach(register::row);
        return register.build();
    }
}
