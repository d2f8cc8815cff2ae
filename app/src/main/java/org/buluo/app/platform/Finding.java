package org.buluo.app.platform;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * How something that must be watched stands.
 *
 * @param level whether anybody has to act
 * @param said how it stands, in one line
 * @param advice what to do; null when there is nothing to do
 */
public record Finding(Level level, Words said, Words advice) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Whether anybody has to act. */
    public enum Level {
        /** Nobody. */
        GOOD,
        /** Soon. */
        WARN,
        /** At once. */
        BAD;

        /** The key of its name. */
        public String key() {
            return "platform.watch.level." + name();
        }

        /** How it is coloured. */
        public String tone() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Nothing to do. */
    public static Finding good(Words said) {
        return new Finding(Level.GOOD, said, null);
    }

    /** To be done soon. */
    public static Finding warn(Words said, Words advice) {
        return new Finding(Level.WARN, said, advice);
    }

    /** To be done at once. */
    public static Finding bad(Words said, Words advice) {
        return new Finding(Level.BAD, said, advice);
    }

    /** Whether anybody has to act. */
    public boolean isWrong() {
        return level != Level.GOOD;
    }

    /** A moment as these lines say it, in the county's time. */
    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }
}
