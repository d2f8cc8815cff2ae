package org.buluo.app.aid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.buluo.core.text.Width;

/**
 * A list that is put up for everybody to read (公示). It has no place for what may never be published: an identity
 * number, an address, a telephone, a birth date, an account (教财厅函〔2017〕28号), a category or a reason. What is
 * written into its few fields is looked at too, since people type numbers anywhere.
 *
 * @param title over the list
 * @param from the first day on which it may be read
 * @param until the last day; then it is taken down
 * @param objections where somebody may object: an office and its telephone, which may be published
 * @param entries the children
 */
public record PublicNotice(String title, LocalDate from, LocalDate until, String objections, List<Entry> entries) {

    /** 中职学生资助工作指南 asks for five working days; two days of a weekend always lie among seven. */
    public static final int SHORTEST_DAYS = 7;

    private static final Pattern NUMBER = Pattern.compile("\\d{6,}|\\d{3,}[ -]\\d{3,}");
    private static final Pattern PLAIN_CLASS = Pattern.compile("[（(]?[0-9一二三四五六七八九十]{1,4}[)）]?班?");

    /** @throws IllegalArgumentException when a field is missing or the title holds a number of somebody's */
    public PublicNotice {
        if (title.isBlank() || objections.isBlank()) {
            throw new IllegalArgumentException("a notice has a title and says where to object");
        }
        if (until.isBefore(from.plusDays(SHORTEST_DAYS - 1L))) {
            throw new IllegalArgumentException("a notice is up for " + SHORTEST_DAYS + " days at least");
        }
        harmless(title);
        entries = List.copyOf(entries);
    }

    /** How names are shown. */
    public enum Names {
        /** 张*三, 张*: stricter than what is asked for, and safer. */
        MASKED,
        /** 张某三 as it is. */
        COMPLETE
    }

    /**
     * A child of a notice.
     *
     * @param name as it is shown
     * @param school at which it is
     * @param grade of it
     * @param className 三班; empty when it is not known or would tell more than which class (送教, 特教班)
     */
    public record Entry(String name, String school, String grade, String className) {

        /** @throws IllegalArgumentException when one of them holds a number of somebody's */
        public Entry {
            Objects.requireNonNull(className);
            harmless(name);
            harmless(school);
            harmless(grade);
            harmless(className);
        }

        /** A child, shown as the county shows names. @param stated the class as the roll states it */
        public static Entry of(String name, Names names, String school, String grade, String stated) {
            String plain = Width.narrow(stated).replace(" ", "");
            boolean tellsNoMore = PLAIN_CLASS.matcher(plain).matches();
            return new Entry(names == Names.COMPLETE ? name : masked(name), school, grade, tellsNoMore ? plain : "");
        }
    }

    private static String masked(String name) {
        int[] characters = name.codePoints().toArray();
        if (characters.length < 2) {
            return name;
        }
        int shownAtEnd = characters.length > 2 ? 1 : 0;
        return new String(characters, 0, 1)
                + "*".repeat(characters.length - 1 - shownAtEnd)
                + new String(characters, characters.length - shownAtEnd, shownAtEnd);
    }

    private static void harmless(String text) {
        if (NUMBER.matcher(Width.narrow(text)).find()) {
            throw new IllegalArgumentException("a notice holds nobody's number");
        }
    }
}
