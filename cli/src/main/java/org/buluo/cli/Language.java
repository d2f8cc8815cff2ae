package org.buluo.cli;

import java.util.Locale;
import java.util.Map;

/** The language of help and summaries: Chinese when the environment says so, else English. */
final class Language {

    private Language() {}

    /**
     * The first of LC_ALL, LC_MESSAGES and LANG that names a language decides. C and POSIX name none: the launcher
     * sets C.UTF-8 where there is no UTF-8 locale, and that must not hide LANG=zh.
     */
    static Locale of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty() && !value.equals("C") && !value.startsWith("C.") && !value.equals("POSIX")) {
                return value.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
            }
        }
        return Locale.ENGLISH;
    }
}
