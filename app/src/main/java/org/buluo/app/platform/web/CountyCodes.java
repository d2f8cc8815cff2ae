package org.buluo.app.platform.web;

import java.util.Set;

/** Division codes of counties (GB/T 2260): province, prefecture and county, two digits each. */
final class CountyCodes {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    private CountyCodes() {}

    /** Whether the text can be a county's: in a province that there is, and neither a prefecture nor a province. */
    static boolean isOne(String text) {
        return text.matches("\\d{6}")
                && PROVINCES.contains(text.substring(0, 2))
                && !text.substring(2, 4).equals("00")
                && !text.substring(4).equals("00");
    }
}
