package org.buluo.files.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with a pack, so that one look shows all of it. */
final class Faults {

    /** Nobody reads more at a time. */
    private static final int SHOWN = 200;

    private final List<PackFault> all = new ArrayList<>();

    /** A value was found where another was expected. */
    void at(Spot spot, String expectedChinese, String expectedEnglish) {
        String found = spot.shown();
        all.add(new PackFault(
                spot.line(),
                spot.column(),
                spot.path(),
                "发现“" + found + "”，应为" + expectedChinese,
                "found \"" + found + "\", expected " + expectedEnglish));
    }

    /** The same, with the nearest of the words that may stand there, if one is near. */
    void at(Spot spot, Collection<String> known, String expectedChinese, String expectedEnglish) {
        String hint = Nearest.hint(spot.text(), known, false);
        String englishHint = Nearest.hint(spot.text(), known, true);
        at(spot, expectedChinese + hint, expectedEnglish + englishHint);
    }

    /** Something is wrong that is more than one value. */
    void about(Spot spot, String chinese, String english) {
        all.add(new PackFault(spot.line(), spot.column(), spot.path(), chinese, english));
    }

    /** A fault of the file as a whole, or of a line that no value stands on. */
    void add(PackFault fault) {
        all.add(fault);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The first of them; how many more there are, the last one says. */
    List<PackFault> list() {
        if (all.size() <= SHOWN) {
            return List.copyOf(all);
        }
        List<PackFault> shown = new ArrayList<>(all.subList(0, SHOWN));
        int more = all.size() - SHOWN;
        shown.add(PackFault.ofFile("另有" + more + "处，请先改以上各处", more + " more; correct these first"));
        return List.copyOf(shown);
    }
}
