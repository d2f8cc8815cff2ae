package org.buluo.files.intake.title;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.core.roster.RosterKind;
import org.buluo.core.text.Width;
import org.buluo.files.intake.heading.Field;
import org.buluo.files.intake.heading.Layout;
import org.buluo.files.intake.heading.Recogniser.Given;

/**
 * What the title of a sheet tells of each of its rows, so that a list of one class need not say it in a column.
 *
 * @param school the school's or kindergarten's name; empty when it is not told
 * @param grade 三年级, 高一, 大班; empty when it is not told
 * @param className 1班; empty when it is not told
 */
public record Title(String school, String grade, String className) implements Given {

    /** Tells nothing. */
    public static final Title NONE = new Title("", "", "");

    private static final Pattern SHORT =
            Pattern.compile("([一二三四五六七八九]|[初高][一二三]|[1-9])\\((\\d{1,2}|[一二三四五六七八九十]{1,3})\\)班?");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)([1-9])\\.(\\d{1,2})班?(?!\\d)");
    private static final Pattern GRADE = Pattern.compile(
            "(?:小学|初中|高中|中职)?(?:[一二三四五六七八九]|1[0-2]|[1-9])年级|[初高][一二三](?!中|小)|(?:19|20)\\d{2}级|学前班|[大中小][一二三四五六七八九十]?班");
    private static final Pattern CLASS = Pattern.compile("\\(?(\\d{1,3}|[一二三四五六七八九十]{1,3})\\)?班");

    /**
     * Reads the texts around a table, the nearest first: title rows, the sheet's name, the file's name.
     *
     * @param county the county's name, which alone before 小学 is no school's name
     */
    public static Title of(List<String> texts, String county) {
        String school = "";
        Title place = NONE;
        for (String text : texts) {
            if (school.isEmpty()) {
                school = SchoolInTitle.find(text, county).orElse("");
            }
            if (place.grade.isEmpty()) {
                place = classIn(
                        Width.narrow(text).replaceAll("\\s", "").replace(school.isEmpty() ? " " : school, ""),
                        place.className);
            }
        }
        return new Title(school, place.grade, place.className);
    }

    private static Title classIn(String text, String known) {
        Matcher brief = SHORT.matcher(text);
        if (brief.find() || (brief = DOTTED.matcher(text)).find()) {
            String grade = brief.group(1).length() == 1 ? brief.group(1) + "年级" : brief.group(1);
            return new Title("", grade, brief.group(2) + "班");
        }
        Matcher grade = GRADE.matcher(text);
        String told = grade.find() ? grade.group() : "";
        Matcher room = CLASS.matcher(told.isEmpty() ? text : text.substring(grade.end()));
        String name = room.find() ? room.group(1) + "班" : told.endsWith("班") ? told : known;
        return new Title("", told, name);
    }

    /** This title, and what it does not tell by another one. */
    public Title or(Title other) {
        boolean room = grade.isEmpty() && className.isEmpty();
        return new Title(
                school.isEmpty() ? other.school : school,
                room ? other.grade : grade,
                room ? other.className : className);
    }

    /** Whether the school is a kindergarten. */
    public boolean kindergarten() {
        return school.matches(".*(?:幼儿园|幼教点|幼儿班|幼儿部|分园)");
    }

    @Override
    public Set<Field> fields(Layout layout) {
        boolean preschool = layout.isOf(RosterKind.PRESCHOOL);
        boolean roll = layout.isOf(RosterKind.ROLL) || layout.isOf(RosterKind.VOCATIONAL);
        if (!roll && !preschool && !layout.isOf(RosterKind.IDENTIFIED)) {
            return Set.of();
        }
        boolean school = !this.school.isEmpty() && kindergarten() == preschool;
        boolean grade = !this.grade.isEmpty() && roll;
        if (school && grade) {
            return Set.of(Field.SCHOOL, Field.GRADE);
        }
        return school ? Set.of(Field.SCHOOL) : grade ? Set.of(Field.GRADE) : Set.of();
    }

    /** What the title tells of a field; empty when it tells nothing. */
    public String tells(Field field) {
        return switch (field) {
            case SCHOOL -> school;
            case GRADE -> grade;
            case CLASS -> className;
            default -> "";
        };
    }
}
