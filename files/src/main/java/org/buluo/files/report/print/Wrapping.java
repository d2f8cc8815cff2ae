package org.buluo.files.report.print;

import java.util.Map;
import org.buluo.files.text.DisplayWidth;

/** How many lines a text takes: merged cells do not grow by themselves. */
final class Wrapping {

    /** Characters of each type in the width of one character of the body's. */
    static final Map<Look.Type, Double> ROOM_FOR = Map.of(
            Look.Type.BODY, 1.0,
            Look.Type.STRONG, 1.0,
            Look.Type.LINK, 1.0,
            Look.Type.NOTE, 0.95,
            Look.Type.SECTION, 0.85,
            Look.Type.TITLE, 0.5);

    private Wrapping() {}

    static int lines(String text, double room) {
        if (text.length() * 2 <= room && text.indexOf('\n') < 0) {
            return 1;
        }
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(DisplayWidth.of(line) / room)))
                .sum();
    }
}
