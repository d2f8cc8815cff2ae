package org.buluo.core.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buluo.core.text.Blanks;
import org.buluo.core.text.Width;

/**
 * The terms that a cell names, in the ways that offices write them: 2019年秋季, 2019秋, 2019-2020学年第一学期,
 * 2019-2020学年 (both its terms), 2019-autumn.
 */
public final class TermWords {

    private static final Pattern SEASON =
            Pattern.compile("(\\d{4})(?:年度?|学年)?(?:的)?[\\-.]?(春|秋|spring|autumn)(?:季|期)?(?:学期)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:学?年)?[\\-—–~至/](\\d{4})(?:学年(?:度)?)?(.*)");
    private static final Pattern FIRST = Pattern.compile("-?第?[一1上秋](?:学期|期|季|半年)?.*");
    private static final Pattern SECOND = Pattern.compile("-?第?[二2下春](?:学期|期|季|半年)?.*");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{4})(?:学年(?:度)?)第?([一二12上下])学?期?");

    private TermWords() {}

    /** The terms named, in order of time; empty when the cell names none. */
    public static List<Term> parse(String cell) {
        String text = Blanks.without(Width.narrow(cell)).toLowerCase(java.util.Locale.ROOT);
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            boolean autumn = season.group(2).equals("秋") || season.group(2).equals("autumn");
            return List.of(
                    new Term(Integer.parseInt(season.group(1)), autumn ? Term.Season.AUTUMN : Term.Season.SPRING));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return half(Integer.parseInt(numbered.group(1)), numbered.group(2));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches() && Integer.parseInt(year.group(2)) == Integer.parseInt(year.group(1)) + 1) {
            return half(Integer.parseInt(year.group(1)), year.group(3));
        }
        return List.of();
    }

    private static List<Term> half(int start, String rest) {
        Term autumn = new Term(start, Term.Season.AUTUMN);
        if (rest.isEmpty()) {
            return List.of(autumn, autumn.next());
        }
        if (FIRST.matcher(rest).matches()) {
            return List.of(autumn);
        }
        return SECOND.matcher(rest).matches() ? List.of(autumn.next()) : List.of();
    }
}
