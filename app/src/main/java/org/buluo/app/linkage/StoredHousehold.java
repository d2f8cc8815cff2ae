package org.buluo.app.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.buluo.app.platform.Codec;
import org.buluo.app.platform.Personal;

/** A household as a column holds it: sealed, a line for each child. */
final class StoredHousehold {

    private static final String CELL = "\t";
    private static final int CHILD = 0;
    private static final int NAME = 1;
    private static final int BORN = 2;
    private static final int SCHOOL = 3;
    private static final int CELLS = 4;

    private StoredHousehold() {}

    /** @return null for a household without another child */
    static byte[] seal(Codec codec, List<Relative> household) {
        return household.isEmpty()
                ? null
                : codec.seal(Personal.text(
                        household.stream().map(StoredHousehold::line).collect(Collectors.joining("\n"))));
    }

    static List<Relative> open(Codec codec, byte[] sealed) {
        Personal text = codec.open(Personal.Kind.TEXT, sealed);
        return text == null
                ? List.of()
                : Arrays.stream(text.reveal().split("\n"))
                        .map(StoredHousehold::relative)
                        .toList();
    }

    private static String line(Relative one) {
        return String.join(CELL, "" + one.child(), plain(one.name()), "" + one.born(), plain(one.school()));
    }

    /** A name as received may hold anything. */
    private static String plain(String text) {
        return text.replaceAll("\\s", " ");
    }

    private static Relative relative(String line) {
        String[] cells = line.split(CELL, CELLS);
        return new Relative(Long.parseLong(cells[CHILD]), cells[NAME], Integer.parseInt(cells[BORN]), cells[SCHOOL]);
    }
}
