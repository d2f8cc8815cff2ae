package org.buluo.files.policy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.buluo.core.money.Fen;
import org.buluo.core.policy.Category;
import org.buluo.core.policy.ChildFacts;
import org.buluo.core.policy.Status;
import org.buluo.core.roster.Ownership;
import org.buluo.core.schooling.Stage;

/**
 * The words of a fact's cell (policy/hubei-2019.md, Facts and Cells). Each reads one cell that is not blank; empty
 * means that the cell is outside the vocabulary, and then nothing of it is known. Surrounding spaces and letter case
 * do not matter.
 */
public final class FactWords {

    private static final int COUNTY_DIGITS = 6;
    private static final Pattern TUITION = Pattern.compile("(\\d{1,12})(?:\\.(\\d{1,2}))?");

    private FactWords() {}

    /** {@code higher-vocational}. */
    public static Optional<Stage> stage(String cell) {
        return Stage.ofCode(cell);
    }

    /** A whole number from 1 to 99. */
    public static Optional<Integer> grade(String cell) {
        String digits = cell.strip();
        if (digits.isEmpty() || digits.length() > 9 || !isDigits(digits)) {
            return Optional.empty();
        }
        int grade = Integer.parseInt(digits);
        return grade >= 1 && grade <= ChildFacts.LAST_GRADE ? Optional.of(grade) : Optional.empty();
    }

    /** 0 or 1. */
    public static Optional<Boolean> yesOrNo(String cell) {
        return switch (cell.strip()) {
            case "0" -> Optional.of(false);
            case "1" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    /** {@code none}, or codes separated by {@code ;} in any order; one bad word makes the whole cell not known. */
    public static Optional<Set<Category>> categories(String cell) {
        if (cell.strip().equalsIgnoreCase("none")) {
            return Optional.of(Set.of());
        }
        EnumSet<Category> held = EnumSet.noneOf(Category.class);
        for (String code : cell.split(";", -1)) {
            Optional<Category> category = Category.ofCode(code);
            if (category.isEmpty()) {
                return Optional.empty();
            }
            held.add(category.get());
        }
        return Optional.of(Set.copyOf(held));
    }

    /** Digits of a county, cut to six; a code that ends in 00 is above a county, so it names none. */
    public static Optional<String> county(String cell) {
        String digits = cell.strip();
        if (digits.length() < COUNTY_DIGITS || !isDigits(digits)) {
            return Optional.empty();
        }
        String county = digits.substring(0, COUNTY_DIGITS);
        return county.endsWith("00") ? Optional.empty() : Optional.of(county);
    }

    /** {@code in-school}, {@code suspended} or {@code left}. */
    public static Optional<Status> status(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "in-school" -> Optional.of(Status.IN_SCHOOL);
            case "suspended" -> Optional.of(Status.SUSPENDED);
            case "left" -> Optional.of(Status.LEFT);
            default -> Optional.empty();
        };
    }

    /** {@code public}, {@code inclusive} or {@code private}. */
    public static Optional<Ownership> schoolType(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "public" -> Optional.of(Ownership.PUBLIC);
            case "inclusive" -> Optional.of(Ownership.INCLUSIVE);
            case "private" -> Optional.of(Ownership.PRIVATE);
            default -> Optional.empty();
        };
    }

    /** Yuan with at most two decimals, converted digit by digit. */
    public static Optional<Fen> tuition(String cell) {
        var match = TUITION.matcher(cell.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String decimals = match.group(2) == null ? "" : match.group(2);
        return Optional.of(Fen.of(Long.parseLong(match.group(1) + decimals + "0".repeat(2 - decimals.length()))));
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
