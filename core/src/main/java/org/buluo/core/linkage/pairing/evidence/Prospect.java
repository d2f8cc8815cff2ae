package org.buluo.core.linkage.pairing.evidence;

/**
 * Whether a pair's levels could be a link at all, with the rarest of values: most pairs of strangers are set aside by
 * it before anything is looked up. Points are logarithms of likelihood ratios, on the generous side.
 */
final class Prospect {

    private static final float[] NAME = {0, 16, 9, 6, 8, 5, 7, 9, 5, 1, -2};
    private static final float[] ID = {0, 20, 17, 17, 16, 11, 2, 5, 4, -3.5f, -2, 15, 15, 15};
    private static final float[] BIRTH = {0, 9, 5, 2.5f, 0.5f, -1.5f, -2.5f, -4};
    private static final float[] GRADE = {0, 2.5f, 0, -3};
    private static final float[] GUARDIAN = {0, 10, 9, 5, 1, -1};
    private static final float[] PHONE = {0, 13, 9, -0.3f};
    private static final float[] PLACE = {0, 7, 7, 3, 0.5f, -2};
    private static final float OTHER_SEX = -3;
    private static final float LEAST = -4;

    private final float prior;

    Prospect(int rightRows) {
        prior = (float) -Math.log(Math.max(1, rightRows));
    }

    boolean hopeless(int pattern) {
        float birth = IdLevel.of(Pattern.id(pattern)).birthClass() == 0 ? BIRTH[Pattern.birth(pattern)] : 0;
        float sum = prior
                + NAME[Pattern.name(pattern)]
                + ID[Pattern.id(pattern)]
                + birth
                + (Pattern.sex(pattern) == 2 ? OTHER_SEX : 0)
                + GRADE[Pattern.grade(pattern)]
                + GUARDIAN[Pattern.guardian(pattern)]
                + PHONE[Pattern.phone(pattern)]
                + PLACE[Pattern.place(pattern)];
        return sum < LEAST;
    }
}
