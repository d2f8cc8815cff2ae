package org.buluo.files.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of the sheets of one workbook: what a spreadsheet allows, and each one unlike all others, case aside. */
public final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history")); // reserved by the program

    /** Takes a name. @return the name that the sheet has */
    public String add(String wanted) {
        String base = valid(wanted);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = prefix(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String valid(String wanted) {
        String name = wanted.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}\uFFFE\uFFFF]", "_");
        name = prefix(name, LONGEST).replaceAll("^'|'$", "_").strip();
        return name.isEmpty() ? "Sheet" : name;
    }

    private static String prefix(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
