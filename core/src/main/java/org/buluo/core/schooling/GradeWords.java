package org.buluo.core.schooling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.core.text.Width;

/**
 * Grades in every form that schools use: 一年级, 七年级, 初一, 高一, 大班, 2019级, 小学三年级, 中职二年级, 8, 03.
 */
public final class GradeWords {

    private static final Pattern BRACKETS = Pattern.compile("[\\s()（）\\[\\]]");
    private static final Pattern ENTRY = Pattern.compile("(小学?|初中?|高中?|中职|职高?|高职)?(?:学校)?((?:19|20)\\d{2})[级届].*");
    private static final Pattern NUMBERED =
            Pattern.compile("(.*?)第?([0-9]{1,2}|十[一二三四五六七八九]?|[一二三四五六七八九])(?:学?年)?(?:级)?(?:上|下)?(?:学?期)?(.*)");
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String CLASSES = "小中大";
    private static final int PRIMARY_YEARS = 6;
    private static final int JUNIOR_LAST = 9;
    private static final int SENIOR_LAST = 12;

    private GradeWords() {}

    /** Reads a cell; empty when it is not empty and tells no grade. A blank cell is {@link Grade#UNKNOWN}. */
    public static Optional<Grade> parse(String cell) {
        String text = BRACKETS.matcher(Width.narrow(cell)).replaceAll("");
        if (text.isEmpty()) {
            return Optional.of(Grade.UNKNOWN);
        }
        Optional<Grade> kindergarten = kindergarten(text);
        if (kindergarten.isPresent()) {
            return kindergarten;
        }
        Matcher entry = ENTRY.matcher(text);
        if (entry.matches()) {
            String prefix = entry.group(1) == null ? "" : entry.group(1);
            return Optional.of(new Grade(stageOf(prefix).orElse(null), 0, Integer.parseInt(entry.group(2))));
        }
        Matcher m = NUMBERED.matcher(text);
        return m.matches() ? numbered(m.group(1), number(m.group(2)), text) : stageAlone(text);
    }

    /**
     * A grade as offices write it: 三年级, 八年级, 高一, 中班.
     *
     * @param number within the stage
     * @return empty for a grade that the stage does not have
     */
    public static String written(Stage stage, int number) {
        if (number < 1 || number > PRIMARY_YEARS) {
            return "";
        }
        return switch (stage) {
            case PRESCHOOL -> number <= CLASSES.length() ? CLASSES.charAt(number - 1) + "班" : "";
            case JUNIOR -> PRIMARY_YEARS + number <= JUNIOR_LAST ? NUMERALS.charAt(PRIMARY_YEARS + number) + "年级" : "";
            case SENIOR -> "高" + NUMERALS.charAt(number);
            case PRIMARY, VOCATIONAL, HIGHER_VOCATIONAL, UNDERGRADUATE -> NUMERALS.charAt(number) + "年级";
        };
    }

    /** The stage that a word of 学段 or 在校生状况 names; empty when it names none. */
    public static Optional<Stage> stageOf(String words) {
        if (words.contains("学前") || words.contains("幼儿") || words.contains("幼教")) {
            return Optional.of(Stage.PRESCHOOL);
        }
        if (words.contains("高职")
                || words.contains("高等职业")
                || words.contains("大专")
                || words.contains("高专")
                || words.contains("专科")) {
            return Optional.of(Stage.HIGHER_VOCATIONAL);
        }
        if (words.contains("本科") || words.contains("大学") || words.contains("研究生") || words.contains("硕士")) {
            return Optional.of(Stage.UNDERGRADUATE);
        }
        if (words.contains("职")
                || words.contains("中专")
                || words.contains("中技")
                || words.contains("技工")
                || words.contains("技校")
                || words.contains("技师")) {
            return Optional.of(Stage.VOCATIONAL);
        }
        if (words.contains("高中") || words.contains("普高") || words.startsWith("高") || words.contains("高级中学")) {
            return Optional.of(Stage.SENIOR);
        }
        if (words.contains("初中") || words.startsWith("初") || words.contains("初级中学")) {
            return Optional.of(Stage.JUNIOR);
        }
        return words.startsWith("小") || words.contains("小学") ? Optional.of(Stage.PRIMARY) : Optional.empty();
    }

    private static Optional<Grade> kindergarten(String text) {
        if (text.startsWith("大班") || text.startsWith("大") && text.endsWith("班") || text.contains("学前班")) {
            return Optional.of(new Grade(Stage.PRESCHOOL, 3, 0));
        }
        if (text.startsWith("中班") || text.startsWith("中") && text.endsWith("班") && !text.startsWith("中职")) {
            return Optional.of(new Grade(Stage.PRESCHOOL, 2, 0));
        }
        if (text.startsWith("小班") || text.startsWith("小") && text.endsWith("班") && !text.startsWith("小学")) {
            return Optional.of(new Grade(Stage.PRESCHOOL, 1, 0));
        }
        boolean mixed = text.startsWith("混") || text.startsWith("托") || text.contains("幼儿");
        return mixed ? Optional.of(new Grade(Stage.PRESCHOOL, 0, 0)) : Optional.empty();
    }

    private static Optional<Grade> numbered(String prefix, int number, String text) {
        Optional<Stage> stage = stageOf(prefix);
        if (stage.isPresent()) {
            return Optional.of(new Grade(stage.get(), within(stage.get(), number), 0));
        }
        if (!prefix.isEmpty() || number == 0) {
            return Optional.empty();
        }
        if (number <= PRIMARY_YEARS) {
            return Optional.of(new Grade(null, number, 0));
        }
        if (number <= JUNIOR_LAST) {
            return Optional.of(new Grade(Stage.JUNIOR, number - PRIMARY_YEARS, 0));
        }
        return number <= SENIOR_LAST ? Optional.of(new Grade(Stage.SENIOR, number - JUNIOR_LAST, 0)) : Optional.empty();
    }

    /** The grade within a stage of a number that may count from primary school: 七年级 of a junior school is 1. */
    public static int within(Stage stage, int number) {
        if (stage == Stage.JUNIOR && number > PRIMARY_YEARS && number <= JUNIOR_LAST) {
            return number - PRIMARY_YEARS;
        }
        boolean upper = stage == Stage.SENIOR || stage == Stage.VOCATIONAL;
        return upper && number > JUNIOR_LAST && number <= SENIOR_LAST ? number - JUNIOR_LAST : number;
    }

    private static Optional<Grade> stageAlone(String text) {
        return stageOf(text).map(stage -> new Grade(stage, 0, 0));
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0)) && digits.charAt(0) < 128) {
            return Integer.parseInt(digits);
        }
        if (digits.charAt(0) == '十') {
            return 10 + (digits.length() > 1 ? NUMERALS.indexOf(digits.charAt(1)) : 0);
        }
        return NUMERALS.indexOf(digits.charAt(0));
    }
}
