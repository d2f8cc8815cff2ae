package org.buluo.app.platform;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** In which language a screen speaks to whoever asked for it: Chinese, unless they switched to English. */
public final class ScreenLanguage {

    private ScreenLanguage() {}

    /** Whether it is English. */
    public static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
