package org.buluo.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What somebody uses, in two words: what they need to know their own session again, and no more. */
final class Browsers {

    /** The more particular first: each of them also calls itself by the later ones' names. */
    private static final List<String[]> PROGRAMS = List.of(
            new String[] {"MicroMessenger", "WeChat"},
            new String[] {"Edg", "Edge"},
            new String[] {"Firefox", "Firefox"},
            new String[] {"Chrome", "Chrome"},
            new String[] {"Safari", "Safari"});

    private static final List<String[]> SYSTEMS = List.of(
            new String[] {"HarmonyOS", "HarmonyOS"},
            new String[] {"Android", "Android"},
            new String[] {"iPhone", "iPhone"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS", "macOS"},
            new String[] {"Linux", "Linux"});

    private Browsers() {}

    static String inShort(HttpServletRequest request) {
        String said = request.getHeader("User-Agent");
        String text = said == null ? "" : said;
        return first(PROGRAMS, text) + " · " + first(SYSTEMS, text);
    }

    private static String first(List<String[]> known, String text) {
        return known.stream()
                .filter(each -> text.contains(each[0]))
                .map(each -> each[1])
                .findFirst()
                .orElse("?");
    }
}
